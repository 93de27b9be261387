using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Territory.Domain.Importing;

namespace Mitoyen.Modules.Tests.Territory;

public class ImportPlanTests
{
    static readonly DateOnly Day = new(2026, 6, 1);
    static readonly Gen<DateOnly> AnyDay = Gen.Int[-40, 40].Select(d => Day.AddDays(d * 10));

    /// <summary>Files of several years, imported one after the other, in any order of their dates.</summary>
    static readonly Gen<(FranceFiles Files, DateOnly On)[]> History = Gen.Select(AnyFrance.Files, AnyDay).Array[1, 4];

    static AppliedChanges Imported(IEnumerable<(FranceFiles Files, DateOnly On)> history)
    {
        var territory = new AppliedChanges();
        foreach (var (files, on) in history) territory.Apply(ChangePlan.Make(territory.Known(), files, new(on, on.Year)));
        return territory;
    }

    [Fact]
    public void The_same_files_again_change_nothing() =>
        History.Sample(history =>
        {
            var (files, on) = history[^1];

            return ChangePlan.Make(Imported(history).Known(), files, new(on, on.Year)).Count == 0;
        }, iter: 10_000);

    [Fact]
    public void The_same_files_on_a_later_day_change_nothing_but_what_the_earlier_day_refused() =>
        AnyFrance.Files.Sample(files =>
        {
            var territory = Imported([(files, Day)]);

            return ChangePlan.Make(territory.Known(), files, new(Day.AddYears(1), Day.Year + 1)).Count == 0;
        }, iter: 10_000);

    [Fact]
    public void Whatever_is_imported_a_commune_is_in_at_most_one_EPCI_on_any_day() =>
        Gen.Select(History, AnyDay).Sample((history, day) =>
            Imported(history).Memberships.Where(m => new DateRange(m.From, m.To).Contains(day)).GroupBy(m => m.Commune).All(g => g.Count() == 1), iter: 10_000);

    [Fact]
    public void What_was_before_the_day_of_an_import_stays_as_it_was() =>
        Gen.Select(History, AnyFrance.Files, Gen.Int[1, 400]).Sample((history, files, before) =>
        {
            var on = history.Max(h => h.On).AddDays(1);
            var territory = Imported(history);
            var day = on.AddDays(-before);
            var earlier = On(territory, day);
            territory.Apply(ChangePlan.Make(territory.Known(), files, new(on, on.Year)));

            return On(territory, day).IsSupersetOf(earlier);
        }, iter: 10_000);

    static HashSet<(CommuneId, AuthorityId)> On(AppliedChanges territory, DateOnly day) =>
        [.. territory.Memberships.Where(m => new DateRange(m.From, m.To).Contains(day)).Select(m => (m.Commune, m.Authority))];

    [Fact]
    public void Each_accepted_member_is_in_its_EPCI_on_the_day_of_the_import() =>
        Gen.Select(AnyFrance.Files, AnyFrance.Files).Sample((first, second) =>
        {
            var territory = Imported([(first, Day), (second, Day.AddDays(100))]);
            var known = territory.Known();
            var refused = ChangePlan.Make(known, second, new(Day.AddDays(100), 2026)).Refusals.Select(r => r.Subject).ToHashSet();

            return second.Epcis.All(e => e.Members.All(m =>
                refused.Contains($"{e.Name} ({e.Siren}), commune {m.Code}")
                || territory.Memberships.Exists(k => k.To is null && k.Commune == known.Communes[m.Code].Id && k.Authority == known.Authorities[e.Siren].Id)));
        }, iter: 10_000);

    [Fact]
    public void A_commune_that_changes_its_EPCI_leaves_one_and_enters_the_other_on_the_same_day()
    {
        var (one, two) = ("246200786", "246200737");
        var territory = Imported([(France("Bapaume", (one, ["62080"]), (two, ["62117"])), Day)]);

        var changes = ChangePlan.Make(territory.Known(), France("Bapaume", (one, []), (two, ["62117", "62080"])), new(Day.AddDays(30), 2026));

        Assert.Equal(Day.AddDays(30), Assert.Single(changes.EndedMemberships).To);
        Assert.Equal(Day.AddDays(30), Assert.Single(changes.NewMemberships).From);
        Assert.Equal(2, changes.Count);
    }

    [Fact]
    public void A_membership_that_the_demonstration_plays_is_left_alone()
    {
        var territory = Imported([(France("Bapaume", ("246200786", ["62080"])), Day)]);
        var known = territory.Known();
        foreach (var (id, membership) in known.Memberships.ToList()) known.Memberships[id] = membership with { IsPlayed = true };

        var changes = ChangePlan.Make(known, France("Bapaume", ("200035442", ["62080"])), new(Day.AddDays(1), 2026));

        Assert.Equal((1, 0, 0), (changes.PlayedMembershipsKept, changes.NewMemberships.Count, changes.EndedMemberships.Count));
    }

    [Fact]
    public void An_EPCI_that_its_last_commune_leaves_is_dissolved_unless_the_file_still_describes_it()
    {
        var territory = Imported([(France("Bapaume", ("246200786", ["62080"]), ("246200737", [])), Day)]);

        Assert.Single(ChangePlan.Make(territory.Known(), France("Bapaume", ("246200737", ["62080"])), new(Day.AddDays(1), 2026)).DissolvedAuthorities);
        Assert.Empty(ChangePlan.Make(territory.Known(), France("Bapaume", ("246200737", ["62080"]), ("246200786", [])), new(Day.AddDays(1), 2026)).DissolvedAuthorities);
    }

    [Fact]
    public void A_commune_that_became_a_part_of_another_is_closed_and_leaves_its_EPCI()
    {
        var territory = Imported([(France("Bapaume", ("246200786", ["62080", "62117"])), Day)]);
        var files = new FranceFiles();
        var checks = new LineChecks(files);
        checks.Commune(new(1, "62080", "Bapaume", null, null, null), []);
        checks.Merged(2, "62117", "Bertincourt", "62080");
        checks.Epci(1, "246200786", "CC", "CC", null, [new("62080", null)]);

        var changes = ChangePlan.Make(territory.Known(), files, new(Day.AddDays(1), 2026));

        Assert.Equal("62080", Assert.Single(changes.ClosedCommunes).Successor);
        Assert.Single(changes.EndedMemberships);
    }

    [Fact]
    public void A_new_name_and_a_new_figure_are_dated_and_keep_what_was()
    {
        var territory = Imported([(France("Bapaume", ("246200786", ["62080"])), Day)]);
        var files = France("Bapaume-en-Artois", ("246200786", ["62080"]));

        var changes = ChangePlan.Make(territory.Known(), files, new(Day.AddDays(1), 2027));

        Assert.Equal(("Bapaume", Day.AddDays(1)), (Assert.Single(changes.RenamedCommunes).FormerName, changes.RenamedCommunes[0].Until));
        Assert.Equal((2, files.Communes[0].Population, 2027), (Assert.Single(changes.NewCommuneFigures).Position, (int?)changes.NewCommuneFigures[0].Value, changes.NewCommuneFigures[0].Year));
    }

    /// <summary>Bapaume and Bertincourt; the population is the length of the first name.</summary>
    static FranceFiles France(string name, params (string Siren, string[] Members)[] epcis)
    {
        var files = new FranceFiles();
        var checks = new LineChecks(files);
        checks.Commune(new(1, "62080", name, "216200808", "62450", name.Length), []);
        checks.Commune(new(2, "62117", "Bertincourt", "216201178", "62124", null), []);
        foreach (var (i, e) in epcis.Index()) checks.Epci(i + 1, e.Siren, $"CC {e.Siren}", "CC", null, [.. e.Members.Select(m => new MemberLine(m, null))]);
        Assert.Empty(files.Refusals);
        return files;
    }
}
