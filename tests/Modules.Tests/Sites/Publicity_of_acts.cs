using CsCheck;
using Mitoyen.Kernel;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain.Acts;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Modules.Tests.Sites;

/// <summary>CGCT L2131-1: who may choose, since when, and what holds on a day.</summary>
public sealed class Publicity_of_acts
{
    static readonly DateOnly Today = new(2026, 11, 24), Voted = new(2026, 3, 6);
    static readonly PopulationFigure Small = new(3_499, "Insee", 2024), Large = new(3_500, "Insee", 2024);

    [Fact]
    public void May_be_chosen_below_3_500_inhabitants_and_not_from_there_on()
    {
        Assert.Null(Write(PublicityMode.Posting, LegalPopulation.On(Voted, [Small])));
        var no = Assert.IsType<TooLargeToChoose>(Write(PublicityMode.Paper, LegalPopulation.On(Voted, [Large])));
        Assert.Contains("L2131-1", no.Sentence, StringComparison.Ordinal);
        Assert.Contains("Insee, 2024", no.Sentence, StringComparison.Ordinal);
        Assert.Null(Write(PublicityMode.Electronic, LegalPopulation.On(Voted, [Large])));
    }

    [Fact]
    public void Is_not_refused_for_a_population_that_nobody_knows() => Assert.Null(Write(PublicityMode.Posting, null));

    [Fact]
    public void Begins_neither_before_its_deliberation_nor_before_the_law_nor_twice_on_a_day()
    {
        Assert.IsType<ChoiceBeforeItsDeliberation>(New().Write(Typed(Voted.AddDays(-1)), [], null, Today));
        Assert.Null(New().Write(Typed(Voted), [], null, Today));
        Assert.IsType<DeliberationToCome>(New().Write(Typed(Voted), [], null, Voted.AddDays(-1)));
        Assert.IsType<ChoiceBeforeTheLaw>(New().Write(new(PublicityMode.Posting, new(2022, 6, 30), "1", new(2022, 6, 1), ""), [], null, Today));
        var first = New();
        Assert.Null(first.Write(Typed(Voted), [], null, Today));
        Assert.IsType<TwoChoicesOfOneDay>(New().Write(Typed(Voted), [first], null, Today));
        Assert.Null(first.Write(Typed(Voted) with { DeliberationNumber = "2" }, [first], null, Today));
    }

    [Fact]
    public void Of_a_communaute_is_electronic_and_a_syndicat_may_choose()
    {
        Assert.Equal((PublicityMode.Electronic, PublicityReason.Kind), Told(ActPublicity.OfAuthority(AuthorityKind.CommunityOfCommunes)));
        Assert.Equal((PublicityMode.Electronic, PublicityReason.NothingChosen), Told(ActPublicity.OfAuthority(AuthorityKind.Other)));
    }

    [Fact]
    public void Is_judged_by_the_figure_in_force_that_day_the_largest_where_sources_disagree()
    {
        PopulationFigure[] figures = [new(9_000, "sans date", null), new(3_600, "B", 2025), new(3_400, "A", 2025), new(3_300, "A", 2023), new(3_700, "A", 2027)];

        Assert.Null(LegalPopulation.On(new(2022, 12, 31), figures));
        Assert.Equal(new(3_300, "A", 2023), LegalPopulation.On(new(2024, 12, 31), figures));
        Assert.Equal(new(3_600, "B", 2025), LegalPopulation.On(new(2026, 12, 31), figures));
        Assert.Equal(new(3_700, "A", 2027), LegalPopulation.On(new(2027, 1, 1), figures));
    }

    static readonly Gen<(int Day, PublicityMode Mode)[]> Choices = Gen.Select(Gen.Int[0, 1_500], Gen.Enum<PublicityMode>()).Array[0, 8];
    static readonly Gen<(int Year, int Value)[]> Censuses = Gen.Select(Gen.Int[2022, 2027], Gen.Int[3_300, 3_700]).Array[0, 6];

    /// <summary>Against a walk through every day: the last choice made by then counts, unless the last year counted says that the commune is too large.</summary>
    [Fact]
    public void On_any_day_is_what_a_walk_through_every_day_says() => Gen.Select(Choices, Censuses).Sample((picked, censuses) =>
    {
        var start = PublicityChoice.FirstDay;
        var choices = new List<PublicityChoice>();
        foreach (var (day, mode) in picked)
        {
            var choice = New();
            if (choice.Write(new(mode, start.AddDays(day), $"{day}", start.AddDays(day), ""), choices, null, start.AddDays(day)) is null) choices.Add(choice);
        }
        var figures = censuses.Select(c => new PopulationFigure(c.Value, "Insee", c.Year)).ToList();
        var mode0 = (PublicityMode.Electronic, Chosen: false);
        for (var day = start; day < start.AddDays(1_600); day = day.AddDays(1))
        {
            foreach (var choice in choices) if (choice.From == day) mode0 = (choice.Mode, true);
            var large = false;
            for (var year = day.Year; year >= 2022; year--)
                if (figures.Exists(f => f.Year == year)) { large = figures.Exists(f => f.Year == year && f.Value >= 3_500); break; }
            var expected = large ? (PublicityMode.Electronic, PublicityReason.Size) : (mode0.Item1, mode0.Chosen ? PublicityReason.Chosen : PublicityReason.NothingChosen);
            if (Told(ActPublicity.OfCommune(day, choices, figures)) != expected) return false;
        }
        return true;
    }, iter: 60);

    static (PublicityMode, PublicityReason) Told(ActPublicity publicity) => (publicity.Mode, publicity.Reason);

    static Refusal? Write(PublicityMode mode, LegalPopulation? population) => New().Write(new(mode, Voted, "2026-3", Voted, ""), [], population, Today);

    static TypedChoice Typed(DateOnly from) => new(PublicityMode.Posting, from, "2026-3", Voted, "");

    static PublicityChoice New() => new() { Id = PublicityChoiceId.New(), PartnershipId = PartnershipId.New(), CommuneId = CommuneId.New() };
}
