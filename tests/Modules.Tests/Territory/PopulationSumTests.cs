using Mitoyen.Territory.Contracts;
using Mitoyen.Territory.Domain;

namespace Mitoyen.Modules.Tests.Territory;

public class PopulationSumTests
{
    [Fact]
    public void A_sum_is_given_only_where_no_commune_is_left_out()
    {
        IReadOnlyList<IReadOnlyList<PopulationFigure>> communes =
        [
            [new(100, "Insee", 2026), new(98, "Insee", 2025), new(110, "mairie", 2026)],
            [new(200, "Insee", 2026), new(201, "Insee", 2025)],
        ];

        Assert.Equal([(300, (int?)2026), (299, 2025)], PopulationSum.OfComplete(communes).Select(f => (f.Value, f.Year)));
    }

    [Fact]
    public void Of_two_figures_of_one_source_and_year_the_newest_counts() =>
        Assert.Equal(120, Assert.Single(PopulationSum.OfComplete([[new(120, "Insee", 2026), new(100, "Insee", 2026)]])).Value);
}
