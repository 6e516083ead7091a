list(APPEND UI_SOURCES
    writing/foreignstyle.h writing/foreignstyle.cpp
    writing/formatting.h writing/formatting.cpp
    writing/markdowntyping.h writing/markdowntyping.cpp
    writing/readblock.h writing/readblock.cpp
    writing/richdocument.h writing/richdocument.cpp
    writing/richedit.h writing/richedit.cpp writing/richeditkeys.cpp writing/richeditpaste.cpp
    writing/richtext.h writing/richtext.cpp
    writing/richtextreader.h writing/richtextreader.cpp
    writing/richtextwriter.h writing/richtextwriter.cpp
    writing/textdress.h writing/textdress.cpp)
