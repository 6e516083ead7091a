list(APPEND UI_SOURCES
    writing/composer.h writing/composer.cpp
    writing/foreignstyle.h writing/foreignstyle.cpp
    writing/formatbar.h writing/formatbar.cpp
    writing/formatting.h writing/formatting.cpp
    writing/linkdialog.h writing/linkdialog.cpp
    writing/markdowntyping.h writing/markdowntyping.cpp
    writing/readblock.h writing/readblock.cpp
    writing/replypopup.h writing/replypopup.cpp
    writing/richdocument.h writing/richdocument.cpp
    writing/richedit.h writing/richedit.cpp writing/richeditkeys.cpp writing/richeditpaste.cpp
    writing/richtext.h writing/richtext.cpp
    writing/richtextreader.h writing/richtextreader.cpp
    writing/richtextwriter.h writing/richtextwriter.cpp
    writing/textdress.h writing/textdress.cpp
    writing/timebox.h writing/timebox.cpp
    writing/writing.h writing/writing.cpp)
