/** An application with rules of its own. */
module org.example.council {
    requires org.counciltracker.core;
    requires org.counciltracker.io;
    requires org.counciltracker.rules;

    // Classes made from rules are in no module; they see a fact only in a package that is exported to all.
    exports org.example.council.visits;
}
