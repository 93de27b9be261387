using System.IO.Compression;
using System.Text;
using Mitoyen.Kernel;
using Mitoyen.Modules.Tests.Pictures;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Items;
using Mitoyen.Sites.Domain.Media;
using Mitoyen.Sites.Media;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class MediaTests
{
    static readonly DateTime Noon = new(2026, 11, 24, 11, 0, 0, DateTimeKind.Utc);

    static Medium Picture(string hash = "a") => Medium.Add(PartnershipId.New(), SiteId.New(), new(MediumKind.Picture, hash, "image/jpeg", 90_000, 1280, 720, "320 640 960 1280"), "IMG_2041", null, "Odile Renard", Noon);

    [Fact]
    public void A_picture_is_described_only_by_a_choice_and_words()
    {
        var picture = Picture();

        Assert.IsType<AlternativeNotChosen>(picture.Describe("La place", null, "La place et son tilleul", ""));
        Assert.IsType<AlternativeMissing>(picture.Describe("La place", false, "  ", ""));
        Assert.IsType<AlternativeIsAFileName>(picture.Describe("La place", false, "DSC_0042.JPG", ""));
        Assert.IsType<AlternativeIsAFileName>(picture.Describe("La place", false, "photo 12", ""));
        Assert.IsType<AlternativeTooLong>(picture.Describe("La place", false, new string('a', 300), ""));
        Assert.IsType<MediumWithoutName>(picture.Describe(" ", true, "", ""));
        Assert.False(picture.IsDescribed);
        Assert.Null(picture.Describe("La place", false, "La place et son tilleul", "Odile"));
        Assert.True(picture.IsDescribed);
        Assert.Null(picture.Describe("La place", true, "oublié", ""));
        Assert.Equal("", picture.Alternative);
    }

    [Fact]
    public void What_replaces_says_what_was_said_and_is_of_the_same_kind()
    {
        var old = Picture();
        Assert.Null(old.Describe("La place", false, "La place et son tilleul", "Odile"));

        Assert.IsType<SameContent>(old.ReplaceWith(new(MediumKind.Picture, "a", "image/jpeg", 1), null, "Odile", Noon).Refusal);
        Assert.IsType<OtherKindOfMedium>(old.ReplaceWith(new(MediumKind.File, "b", "application/pdf", 1), null, "Odile", Noon).Refusal);
        var next = old.ReplaceWith(new(MediumKind.Picture, "b", "image/jpeg", 1, 320, 200, "320"), null, "Odile", Noon).Value;

        Assert.Equal((old.ReplacedBy, "La place et son tilleul", "Odile"), (next.Id, next.Alternative, next.Credit));
        Assert.IsType<ReplacedAlready>(old.ReplaceWith(new(MediumKind.Picture, "c", "image/jpeg", 1), null, "Odile", Noon).Refusal);
    }

    [Fact]
    public void Versions_of_an_item_remember_its_pictures()
    {
        var (one, two) = (MediumId.New(), MediumId.New());
        ItemText Text(params MediumId[] media) => new("a", "A", "", "", new NewsFacts(), null, null) { Media = new(media) };
        var item = Item.Begin(PartnershipId.New(), SiteId.New(), ContentType.News, null, "Odile", Text(one), Noon);

        item.Write(Text(two, one), "Odile", Noon);
        item.Write(Text(two, one), "Odile", Noon);
        item.Write(new("a", "B", "", "", new NewsFacts(), null, null), "Odile", Noon);

        Assert.Equal([[one], [two, one], [two, one]], item.NewVersions.Select(v => v.Media.All.ToArray()));
        Assert.Equal([two, one], item.Media.All);
        item.Write(item.NewVersions[0].Text, "Odile", Noon);
        Assert.Equal([one], item.Media.All);
        Assert.Equal(item.NewVersions[1].Media, ItemMedia.Read(item.NewVersions[1].Media.ToString()));
    }

    [Fact]
    public void A_file_is_known_by_its_content()
    {
        Assert.Equal(("application/pdf", 2, true), Read(Pdfs.Of("Délibération", "")));
        Assert.Equal(("application/pdf", 1, false), Read(Pdfs.Of("")));
        Assert.Equal("text/csv", FileExamination.Of(Encoding.UTF8.GetBytes("commune;habitants\nSapignies;200\n")).Value.MediaType);
        Assert.Equal("application/vnd.oasis.opendocument.text", FileExamination.Of(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>"))).Value.MediaType);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileExamination.Of(Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<a/>"))).Value.MediaType);
    }

    [Fact]
    public void What_could_deceive_or_run_is_refused()
    {
        Assert.IsType<FileWithCode>(FileExamination.Of(Pdfs.WithScript()).Refusal);
        Assert.IsType<FileOfTwoKinds>(FileExamination.Of(Pdfs.WithArchive()).Refusal);
        Assert.IsType<FileUnreadable>(FileExamination.Of(Pdfs.Of("Bonjour")[..300]).Refusal);
        Assert.IsType<FileUnreadable>(FileExamination.Of(Pdfs.Bomb()).Refusal);
        Assert.IsType<FileNotAllowed>(FileExamination.Of([.. "<script>alert(1)</script>"u8, .. Pdfs.Of("Bonjour")]).Refusal);
        Assert.IsType<FileWithCode>(FileExamination.Of(Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<a/>"), ("word/vbaProject.bin", "x"))).Refusal);
        Assert.IsType<FileWithCode>(FileExamination.Of(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/a.xml", "x"))).Refusal);
        Assert.IsType<FileNotAllowed>(FileExamination.Of(Zip(("META-INF/MANIFEST.MF", "x"), ("A.class", "x"))).Refusal);
        Assert.IsType<FileUnreadable>(FileExamination.Of(Zip(("mimetype", "application/vnd.oasis.opendocument.text"))[..40]).Refusal);
        Assert.IsType<FileNotAllowed>(FileExamination.Of("<a;b>\n<script;c>"u8.ToArray()).Refusal);
        Assert.IsType<FileNotAllowed>(FileExamination.Of("Une phrase seule"u8.ToArray()).Refusal);
        Assert.IsType<FileTooHeavy>(FileExamination.Of(new byte[FileSigns.MostBytes + 1]).Refusal);
    }

    [Fact]
    public void An_address_holds_the_hash_and_a_readable_name()
    {
        var file = Medium.Add(PartnershipId.New(), SiteId.New(), new(MediumKind.File, new string('f', 64), "application/pdf", 1_200_000, Pages: 3), "Délibération n° 12", null, "Odile", Noon);
        var shown = MediaAddresses.Picture(Picture("abc"));

        Assert.Equal($"/fichiers/{new string('f', 64)}/deliberation-n-12.pdf", MediaAddresses.File(file).Url);
        Assert.Equal("/images/abc/960.jpg", shown.Url);
        Assert.Equal("/images/abc/320.avif 320w, /images/abc/640.avif 640w, /images/abc/960.avif 960w, /images/abc/1280.avif 1280w", shown.Sources[0].SourceSet);
    }

    static (string, int?, bool?) Read(byte[] bytes)
    {
        var kept = FileExamination.Of(bytes).Value;
        return (kept.MediaType, kept.Pages, kept.HasText);
    }

    static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        return archive.ToArray();
    }
}
