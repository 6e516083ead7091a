list(APPEND UI_SOURCES inspector/curl.h inspector/curl.cpp
    inspector/httplogmodel.h inspector/httplogmodel.cpp
    inspector/rawview.h inspector/rawview.cpp
    inspector/requestinspector.h inspector/requestinspector.cpp
    inspector/xmltext.h inspector/xmltext.cpp)
