/** An application that is a module and reads the trackers of others. */
module org.example.importer {
    requires org.counciltracker.core;
    requires org.counciltracker.io;
}
