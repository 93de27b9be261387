using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Data;
using Mitoyen.Territory.Domain;
using Mitoyen.Territory.Reference;

namespace Mitoyen.Host.Tests.Territory;

public sealed class Hours_for_planning
{
    static readonly DateOnly Monday = new(2026, 11, 23), Sunday = new(2026, 11, 29);

    [Theory, BothDatabases]
    public async Task Come_in_one_batch_for_all_communes_and_days_with_what_is_needed_to_go_there(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        var (told, untold) = (app.Story.Ours.OfA, app.Story.Ours.OfB);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var commune = await scope.Db.Set<Commune>().SingleAsync(c => c.Id == told);
        commune.DescribeTownHall("1, place de la Mairie\n62121 Sapignies", "03 21 00 00 00", null, null, OsmHours.Read("Tu 14:00-17:30,09:00-12:00; PH off; 2026 Nov 26 10:00-11:00").Value);
        await scope.Db.SaveChangesAsync();

        var halls = await scope.Get<ITerritory>().TownHallsAsync([told, untold], Monday, Sunday);

        var known = halls[told];
        Assert.Equal([new(new(9, 0), new(12, 0)), new(new(14, 0), new(17, 30))], known.On(Monday.AddDays(1))!);
        Assert.Equal([new(new(10, 0), new(11, 0))], known.On(Monday.AddDays(3))!);
        Assert.Empty(known.On(Monday)!);
        Assert.Equal(("1, place de la Mairie\n62121 Sapignies", "03 21 00 00 00", null, true), (known.Address, known.Phone, known.HoursSource, known.Latitude is > 49 and < 51));
        Assert.False(halls[untold].HoursAreKnown);
        Assert.Null(halls[untold].On(Monday));
    }

    [Theory, BothDatabases]
    public async Task Are_invented_for_the_demonstration_the_same_each_time_and_say_so_until_the_town_hall_tells_its_own(Database database)
    {
        await using var app = await MitoyenApp.WithStoryAsync(database);
        await using var scope = app.Scope(app.Story.Ours.Id);
        var (territory, reference) = (scope.Get<ITerritory>(), scope.Get<IReferenceTerritory>());
        var communes = (await territory.MemberCommunesAsync(Monday)).Select(m => m.Commune.Id).ToList();

        Assert.Equal(38, await reference.InventHoursAsync(communes));
        var halls = await territory.TownHallsAsync(communes, Monday, Sunday);
        using var officer = await app.SignedInAsync(app.Story.Ours.Officer);
        var invented = await scope.Db.Set<Commune>().AsNoTracking().FirstAsync(c => c.HoursSource != null);
        var page = await officer.GetPageAsync($"/territoire/communes/{invented.InseeCode}");
        var edit = await officer.GetPageAsync($"/territoire/communes/{invented.InseeCode}/mairie");
        var afterPhone = await officer.PostFormAsync(edit, "#form-mairie", ("Posted.Phone", "03 21 00 00 00"));
        edit = await officer.GetPageAsync($"/territoire/communes/{invented.InseeCode}/mairie");
        var afterHours = await officer.PostFormAsync(edit, "#form-mairie", ("Posted.Days[0].Hours", "8h-9h"));

        Assert.Equal((6, 38), (halls.Values.Count(h => !h.HoursAreKnown), halls.Values.Count(h => h.HoursSource == InventedHours.Source)));
        Assert.True(halls.Values.Where(h => h.HoursAreKnown).Select(h => string.Join('|', h.Openings!.OrderBy(d => d.Key).Select(d => string.Join(',', d.Value)))).Distinct().Count() >= 5);
        Assert.All([page, afterPhone], p => Assert.Contains("inventés", p.TextOf("[aria-labelledby=horaires]"), StringComparison.Ordinal));
        Assert.DoesNotContain("inventés", afterHours.TextOf("[aria-labelledby=horaires]"), StringComparison.Ordinal);
    }
}
