/** An application that is a module and keeps trackers of its own. */
module org.example.minutes {
    requires org.counciltracker.core;
}
