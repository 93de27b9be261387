using Mitoyen.Sites.WriteItem;

namespace Mitoyen.Modules.Tests.Sites;

public sealed class Places_as_typed
{
    [Theory]
    [InlineData("50.1063, 2.8496", 50_106_300, 2_849_600)]
    [InlineData("50,1063 2,8496", 50_106_300, 2_849_600)]
    [InlineData("50.1063° ; -2.5°", 50_106_300, -2_500_000)]
    [InlineData("-12.5, 45", -12_500_000, 45_000_000)]
    public void Stand_on_the_map_where_it_says(string typed, int north, int east)
    {
        Assert.Equal((north, east), MapPosition.Read(typed));
        Assert.Equal((north, east), MapPosition.Read(MapPosition.Write(north, east)!));
    }

    [Theory]
    [InlineData("place de l’Église")]
    [InlineData("50.1063")]
    [InlineData("91, 2")]
    [InlineData("50.1, 2.8, 3")]
    [InlineData("N 50.1 E 2.8")]
    public void Stand_nowhere_when_it_says_no_point(string typed) => Assert.Null(MapPosition.Read(typed));

    [Theory]
    [InlineData("Mo-Fr 09:00-12:00; Sa 10:00-12:00; PH off", null)]
    [InlineData("24/7", null)]
    [InlineData("Jul-Aug: Mo,We 14:00-18:00 \"sur rendez-vous\"; easter off", null)]
    [InlineData("lundi au vendredi 9 h à 12 h", "lundi")]
    [InlineData("Mo-Fr", "Mo-Fr")]
    [InlineData("Mo 9h-12h", "h")]
    public void Have_hours_that_calendars_and_maps_understand(string hours, string? stranger) => Assert.Equal(stranger, OsmGrammar.Stranger(hours));
}
