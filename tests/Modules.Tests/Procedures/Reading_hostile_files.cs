using System.Xml;
using Mitoyen.Procedures.Reading;

namespace Mitoyen.Modules.Tests.Procedures;

public class Reading_hostile_files
{
    [Theory]
    [InlineData("""<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Publication ID="F1">&b;</Publication>""")]
    [InlineData("""<!DOCTYPE p [<!ENTITY file SYSTEM "file:///etc/hostname">]><Publication ID="F1">&file;</Publication>""")]
    [InlineData("""<!DOCTYPE p SYSTEM "http://127.0.0.1/p.dtd"><Publication ID="F1"/>""")]
    [InlineData("""<Publication ID="F1"><Texte>""")]
    [InlineData("""<Publication ID="F1"/><Publication ID="F2"/>""")]
    [InlineData("""<Publication ID="F1">&unknown;</Publication>""")]
    [InlineData("")]
    [InlineData("PK")]
    public void A_damaged_or_hostile_file_is_refused(string xml) =>
        Assert.Throws<XmlException>(() => SheetReader.Read(Written.Stream(xml)));

    [Fact]
    public void Elements_nested_too_deep_are_refused_before_they_use_up_the_stack()
    {
        const int Deep = 100_000;

        Assert.Throws<XmlException>(() => SheetReader.Read(Written.Stream($"<Publication>{string.Concat(Enumerable.Repeat("<a>", Deep))}{string.Concat(Enumerable.Repeat("</a>", Deep))}</Publication>")));
    }

    [Fact]
    public void A_file_that_is_no_sheet_is_none() => Assert.Null(SheetReader.Read(Written.Stream("<Arborescence><Item/></Arborescence>")));

    [Theory]
    [InlineData("F34169.xml", "Sheet")]
    [InlineData("part/N19812.XML", "Sheet")]
    [InlineData("part/arborescence.xml", "Index")]
    [InlineData("menu.xml", "Index")]
    [InlineData("redirections.xml", "Redirections")]
    [InlineData("index.html", "Other")]
    [InlineData("Schemas/3.3/Publication.xsd", "Other")]
    [InlineData("__MACOSX/._F1.xml", "Other")]
    public void What_a_file_is_for_is_read_from_its_name(string path, string purpose) => Assert.Equal(purpose, FileSorting.Of(path).ToString());
}
