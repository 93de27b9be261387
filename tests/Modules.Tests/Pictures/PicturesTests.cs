using System.Text;
using Mitoyen.Kernel;
using Mitoyen.Platform.Pictures;
using NetVips;

namespace Mitoyen.Modules.Tests.Pictures;

public sealed class PicturesTests : IDisposable
{
    readonly PictureStudio studio = new();

    [Fact]
    public async Task A_wide_picture_gets_every_width_and_format_and_none_is_enlarged()
    {
        var prepared = (await PrepareAsync(SentPictures.Jpeg(1000, 750))).Value;

        Assert.Equal((1000, 750), (prepared.Width, prepared.Height));
        Assert.Equal([1000, 1000, 1000, 960, 960, 960, 640, 640, 640, 320, 320, 320], prepared.Renditions.Select(r => r.Width));
        Assert.Equal([PictureFormat.Avif, PictureFormat.WebP, PictureFormat.Jpeg], prepared.Renditions.Take(3).Select(r => r.Format));
        Assert.All(prepared.Renditions, r => Assert.Equal((r.Width, r.Height), SizeOf(r.Content)));
    }

    [Theory, InlineData(".jpg"), InlineData(".png"), InlineData(".webp"), InlineData(".avif"), InlineData(".gif")]
    public async Task Five_kinds_are_read_by_their_content(string suffix)
    {
        var prepared = await PrepareAsync(SentPictures.As(suffix));

        Assert.Equal(400, prepared.Value.Width);
    }

    [Fact]
    public async Task The_position_the_camera_and_the_name_are_gone_and_the_picture_stands_upright()
    {
        var sent = SentPictures.FromATelephone();
        using (var before = Image.NewFromBuffer(sent)) Assert.Contains("exif-ifd3-GPSLatitude", before.GetFields());

        var prepared = (await PrepareAsync(sent)).Value;

        Assert.Equal((600, 800), (prepared.Width, prepared.Height));
        foreach (var rendition in prepared.Renditions)
        {
            using var after = Image.NewFromBuffer(rendition.Content);
            Assert.DoesNotContain(after.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal) || f is "xmp-data" or "iptc-data" or "icc-profile-data" or "orientation");
            Assert.DoesNotContain("Lucie", Encoding.Latin1.GetString(rendition.Content), StringComparison.Ordinal);
        }
    }

    [Theory, InlineData(60_000, 60_000), InlineData(16_001, 1), InlineData(10_000, 5_300)]
    public async Task A_bomb_is_refused_before_a_pixel_of_it_is_decoded(int width, int height)
    {
        var bomb = SentPictures.BombOf(width, height);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.IsType<PictureTooLarge>(VipsPicture.Examine(bomb));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 5_000_000);

        var refused = await PrepareAsync(bomb);

        Assert.IsType<PictureTooLarge>(refused.Refusal);
        Assert.True(NetVips.Stats.MemHighwater < 400 * 1024 * 1024, $"{NetVips.Stats.MemHighwater} bytes");
    }

    [Fact]
    public async Task What_hides_behind_a_picture_is_not_served()
    {
        const string script = "<script>alert(document.domain)</script>PK\u0003\u0004";
        foreach (var sent in (byte[][])[SentPictures.Jpeg(), SentPictures.Png(), SentPictures.As(".gif")])
        {
            var prepared = (await PrepareAsync(SentPictures.With(sent, script))).Value;

            Assert.All(prepared.Renditions, r => Assert.DoesNotContain("<script", Encoding.Latin1.GetString(r.Content), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>")]
    [InlineData("\uFEFF <!-- a --><SVG onload=alert(1)>")]
    public async Task A_drawing_that_may_hold_code_is_refused(string drawing)
    {
        Assert.IsType<DrawingWithCode>((await PrepareAsync(Encoding.UTF8.GetBytes(drawing))).Refusal);
        Assert.IsType<DrawingWithCode>((await PrepareAsync(Encoding.Unicode.GetBytes(drawing))).Refusal);
    }

    [Fact]
    public async Task What_is_no_whole_still_picture_is_refused_with_what_is_wrong()
    {
        var jpeg = SentPictures.Jpeg();

        Assert.IsType<BrokenPicture>((await PrepareAsync(jpeg[..(jpeg.Length / 2)])).Refusal);
        Assert.IsType<BrokenPicture>((await PrepareAsync(SentPictures.Png()[..2000])).Refusal);
        Assert.IsType<BrokenPicture>((await PrepareAsync([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3])).Refusal);
        Assert.IsType<NotAPicture>((await PrepareAsync("MZ\u0090 this program"u8.ToArray())).Refusal);
        Assert.IsType<NotAPicture>((await PrepareAsync(SentPictures.As(".tif"))).Refusal);
        Assert.IsType<NotAPicture>((await PrepareAsync([])).Refusal);
        Assert.IsType<ApplePicture>((await PrepareAsync([0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8])).Refusal);
        Assert.IsType<PictureTooHeavy>((await PrepareAsync([.. jpeg, .. new byte[PictureLimits.MostBytes]])).Refusal);
        Assert.IsType<SeveralPictures>((await PrepareAsync(Animation())).Refusal);
    }

    [Fact]
    public async Task A_picture_one_sees_through_keeps_its_transparency()
    {
        using var picture = SentPictures.Landscape(400, 300);
        using var glass = picture.Bandjoin(120);

        var prepared = (await PrepareAsync(glass.PngsaveBuffer())).Value;

        Assert.Equal(PictureFormat.Png, prepared.Renditions[2].Format);
        Assert.All(prepared.Renditions, r => Assert.True(Sees(r.Content)));
    }

    [Fact]
    public async Task The_same_picture_has_the_same_name()
    {
        Assert.Equal((await PrepareAsync(SentPictures.Jpeg())).Value.Hash, (await PrepareAsync(SentPictures.Jpeg())).Value.Hash);
    }

    [Fact]
    public async Task A_photo_for_the_file_is_one_clean_picture()
    {
        var clean = (await studio.CleanAsync(SentPictures.FromATelephone(), 500, TestContext.Current.CancellationToken)).Value;

        Assert.Equal((PictureFormat.Jpeg, 375, 500), (clean.Format, clean.Width, clean.Height));
        using var after = Image.NewFromBuffer(clean.Content);
        Assert.DoesNotContain(after.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal));
    }

    public void Dispose() => studio.Dispose();

    Task<Outcome<PreparedPicture>> PrepareAsync(byte[] sent) => studio.PrepareAsync(sent, TestContext.Current.CancellationToken);

    static (int, int) SizeOf(byte[] content)
    {
        using var picture = Image.NewFromBuffer(content);
        return (picture.Width, picture.Height);
    }

    static bool Sees(byte[] content)
    {
        using var picture = Image.NewFromBuffer(content);
        return picture.HasAlpha();
    }

    static byte[] Animation()
    {
        using var one = SentPictures.Landscape(40, 30);
        using var two = one.Invert();
        using var joined = one.Join(two, Enums.Direction.Vertical);
        using var film = joined.Mutate(m => m.Set(GValue.GIntType, "page-height", 30));
        return film.GifsaveBuffer();
    }
}
