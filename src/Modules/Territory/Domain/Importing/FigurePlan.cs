namespace Mitoyen.Territory.Domain.Importing;

/// <summary>A figure that differs from the last one of its source is added beside it; the same figure again is not.</summary>
static class FigurePlan
{
    public static void Add<TId>(List<NewFigure<TId>> added, Dictionary<TId, List<KnownFigure>> known, TId subject, int? value, string source, int year) where TId : notnull
    {
        if (value is not { } figure) return;
        if (!known.TryGetValue(subject, out var figures)) known[subject] = figures = [];
        var last = figures.Where(f => f.Source == source).MaxBy(f => f.Position);
        if (last?.Value == figure || figures.Any(f => f.Source == source && f.Year == year && f.Value == figure)) return;
        var position = figures.Count == 0 ? 1 : figures.Max(f => f.Position) + 1;
        figures.Add(new(position, figure, source, year));
        added.Add(new(subject, position, figure, source, year));
    }
}
