#include "filekind.h"

#include <QStringList>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// Between spaces, so that an ending is found as a whole.
struct Endings
{
    FileKind kind;
    QLatin1StringView all;
};

constexpr Endings known[] = {
    {FileKind::Picture, " png jpg jpeg gif webp bmp "_L1},
    {FileKind::Text, " txt log csv tsv md ini conf cfg json yaml yml diff patch asc srt properties "_L1},
    {FileKind::Pdf, " pdf "_L1},
    {FileKind::Document,
     " docx xlsx pptx odt ods odp odg rtf epub mp3 wav ogg oga flac m4a mp4 m4v mov avi mkv webm tif tiff heic "_L1},
    // Programs and what installs them.
    {FileKind::MayRun,
     " exe com scr pif msi msp mst msix appx appinstaller cpl dll sys drv ocx gadget application appref-ms "
     "bin run "
     "elf out so appimage deb rpm snap flatpak flatpakref apk ipa pkg mpkg dmg iso img vhd vhdx app "_L1},
    // Scripts.
    {FileKind::MayRun,
     " bat cmd ps1 psm1 psd1 ps1xml psc1 vb vbs vbe js jse mjs ws wsf wsh wsc sct hta sh bash zsh csh ksh "
     "fish "
     "command tool workflow action scpt applescript py pyc pyw pyz pl pm rb php lua tcl r jar jnlp class war "
     "swf awk "_L1},
    // What points elsewhere or changes settings.
    {FileKind::MayRun, " lnk url website webloc desktop service inf reg scf library-ms search-ms "
                       "settingcontent-ms theme themepack "
                       "rdp terminal inetloc fileloc mobileconfig chm hlp msc job "_L1},
    // Pages: a browser runs what is in them, as a page of this computer.
    {FileKind::MayRun, " html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt "_L1},
    // Macros. The old office formats may hold some whatever their name.
    {FileKind::MayRun,
     " doc dot docm dotm xls xlt xlm xla xlsm xltm xlsb xlam xll ppt pot pps ppa pptm potm ppsm ppam sldm "
     "pub vsd vsdm one accdb accde accda mdb mde ade adp mda iqy slk "_L1},
};

} // namespace

FileKind kindOfFile(const QString &cleanName)
{
    const qsizetype dot = cleanName.lastIndexOf(u'.');
    if (dot < 0)
        return FileKind::Other;
    const QString ending = u' ' + cleanName.sliced(dot + 1).toLower() + u' ';
    for (const Endings &some : known) {
        if (ending.size() > 2 && QString(some.all).contains(ending))
            return some.kind;
    }
    return FileKind::Other;
}

bool mayBeOpened(FileKind kind)
{
    switch (kind) {
    case FileKind::Picture:
    case FileKind::Text:
    case FileKind::Pdf:
    case FileKind::Document:
        return true;
    case FileKind::MayRun:
    case FileKind::Other:
        return false;
    }
    return false;
}

} // namespace ticketeer
