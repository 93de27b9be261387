using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;
using Mitoyen.Visits.Domain.WorkingTime;

namespace Mitoyen.Benchmarks.Visits;

/// <summary>A public instance of team orienteering with time windows, as read: in the file's own numbers, times a power of ten so that all are whole.</summary>
sealed record OrienteeringFile(int Scale, IReadOnlyList<OrienteeringVertex> Vertices)
{
    /// <summary>The number of days is free: each may last until vertex 0 closes.</summary>
    public PlanningProblem Problem(int days)
    {
        var officer = new Officer(AccountId.From(new Guid("00000000-0000-7000-8000-000000000001")), "1");
        var monday = new DateOnly(2026, 1, 5);
        return new([officer],
            [.. Enumerable.Range(0, days).Select(d => new OfficerDay(officer.Id, monday.AddDays(d), 0, 0, new(Vertices[0].Opens, Vertices[0].Closes)))],
            [.. Vertices.Skip(1).Select((v, i) => new Visit(new(v.Number.ToString(CultureInfo.InvariantCulture)), i + 1, v.Service, v.Prize, OpeningHours.EveryDay(Opening.Within(new Window(v.Opens, v.Closes + v.Service)))))],
            new TravelTimes(Vertices.Count, [.. Vertices.SelectMany(_ => Vertices, Distance)]),
            WorkingTimeRules.None);
    }

    /// <summary>Euclidean, rounded down to one decimal or two: whole in the scaled unit.</summary>
    public int Distance(OrienteeringVertex a, OrienteeringVertex b)
    {
        // Coordinates are whole thousandths: the root is taken of a whole number, so that no rounding moves a distance that is exact.
        var square = (Int128)Square(a.X - b.X) + Square(a.Y - b.Y);
        var root = (long)Math.Sqrt((double)(square *= Scale * Scale));
        while ((Int128)root * root > square) root--;
        while ((Int128)(root + 1) * (root + 1) <= square) root++;
        return (int)(root / OrienteeringReader.CoordinateUnit);
    }

    static Int128 Square(long x) => (Int128)x * x;
}

/// <summary>X and Y in thousandths; times in the scaled unit. Opens and Closes bound the start.</summary>
sealed record OrienteeringVertex(int Number, long X, long Y, int Service, int Prize, int Opens, int Closes);
