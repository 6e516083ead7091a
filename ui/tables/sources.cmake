list(APPEND UI_SOURCES
    tables/importdialog.h tables/importdialog.cpp
    tables/importgrid.h tables/importgrid.cpp
    tables/importpage.h tables/importpage.cpp
    tables/importpreview.h tables/importpreview.cpp
    tables/listexport.h tables/listexport.cpp
    tables/mappingrow.h tables/mappingrow.cpp
    tables/tabletext.h tables/tabletext.cpp)
