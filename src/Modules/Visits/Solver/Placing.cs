using System.Diagnostics;
using Mitoyen.Kernel;
using Mitoyen.Visits.Domain.Planning;

namespace Mitoyen.Visits.Solver;

/// <summary>Forces visits into a plan, to say what that breaks or costs: for a drag of the hand, and for the reasons of what is left out.</summary>
sealed class Placing
{
    readonly PlanningProblem problem;
    readonly Plan plan;
    readonly Instance instance;
    readonly MakingRoom room;
    readonly Dictionary<VisitKey, int> numbers;

    public Placing(PlanningProblem problem, Plan plan)
    {
        (this.problem, this.plan, instance) = (problem, plan, Compilation.Of(problem));
        room = new(instance, new WorkingTimeLaw(problem, instance));
        numbers = problem.Visits.Select((v, i) => (v.Key, i)).ToDictionary(x => x.Key, x => x.i);
    }

    /// <summary>Puts a visit, served elsewhere or left out, into one officer's day.</summary>
    public Placement At(VisitKey visit, AccountId officer, DateOnly date)
    {
        var (day, number) = (DayOf(officer, date), numbers[visit]);
        if (Obstacles.Plain(problem, problem.Visits[number], problem.Days[day]) is { } plain) return new(visit, officer, date, [plain], null, [], [], 0, 0);
        var tours = Without(number);
        if (Fits(tours, visit, day) is { } beside) return beside;
        var after = room.InPlaceOf(tours, number, day);
        return Result(visit, problem.Days[day], ObstaclesOf(after is null ? Emptied(tours, day) : tours, number, day), after);
    }

    Placement? Fits(Tours tours, VisitKey visit, int day) => room.Beside(tours, numbers[visit], day) is { } beside ? Result(visit, problem.Days[day], [], beside) : null;

    IReadOnlyList<Obstacle> ObstaclesOf(Tours without, int number, int day) => Obstacles.InDay(problem, new PlanWriter(problem, instance).Write(without), number, day).Find() is { Count: > 0 } found ? found
        : throw new UnreachableException("A visit that its own hours and skills allow fits once every rule gives way.");

    int DayOf(AccountId officer, DateOnly date) => problem.Days.Select((d, i) => (d, i)).First(x => x.d.Officer == officer && x.d.Date == date).i;

    /// <summary>The plan with the visit in one officer's day, beside all that is there; null when it does not fit without moving anything to another day or out.</summary>
    public Plan? Beside(VisitKey visit, AccountId officer, DateOnly date)
    {
        var (day, number) = (DayOf(officer, date), numbers[visit]);
        if (Obstacles.Plain(problem, problem.Visits[number], problem.Days[day]) is not null) return null;
        return room.Beside(Without(number), number, day) is { } tours ? new PlanWriter(problem, instance).WriteOrNothing(tours) : null;
    }

    /// <summary>The plan when the visit does not take place; null when what is left breaks a rule by now.</summary>
    public Plan? Without(VisitKey visit) => new PlanWriter(problem, instance).WriteOrNothing(Without(numbers[visit]));

    Tours Without(int number)
    {
        var tours = PlanReader.Read(problem, instance, plan, new());
        if (tours.DayOf[number] is >= 0 and var where) tours.Remove(where, tours.PositionOf(number), 1);
        return tours;
    }

    /// <summary>The cheapest reason why a visit is left out.</summary>
    /// <param name="nameOf">How a visit is called in a sentence.</param>
    public LeftOutReason Why(VisitKey visit, Func<VisitKey, string> nameOf)
    {
        var number = numbers[visit];
        var tours = Without(number);
        List<Placement> tried = [.. problem.Days.Select((d, i) => Obstacles.Plain(problem, problem.Visits[number], d) is { } plain
            ? Result(visit, d, [plain], null)
            : Fits(tours, visit, i) ?? Result(visit, d, [], room.InPlaceOf(tours, number, i)))];
        // What forbids it is looked for only where making room helps on no day, and then on days without any other visit: there the least has to give.
        if (tried.All(p => p.After is null)) tried = [.. tried.Select((p, i) => p.Obstacles.Count > 0 ? p : p with { Obstacles = ObstaclesOf(Emptied(tours, i), number, i) })];
        return LeftOutReason.Of(visit, tried, nameOf);
    }

    Tours Emptied(Tours tours, int day)
    {
        var emptied = new Tours(instance, new());
        emptied.CopyFrom(tours);
        if (tours.Length[day] > 0) emptied.Remove(day, 1, tours.Length[day]);
        return emptied;
    }

    Placement Result(VisitKey visit, OfficerDay day, IReadOnlyList<Obstacle> obstacles, Tours? tours)
    {
        if (tours is null) return new(visit, day.Officer, day.Date, obstacles, null, [], [], 0, 0);
        var after = new PlanWriter(problem, instance).Write(tours);
        return new(visit, day.Officer, day.Date, obstacles, after, [.. plan.Served.Except(after.Served)], PlanDifference.Between(plan, after), after.Value.Prizes - plan.Value.Prizes, after.Value.Driving - plan.Value.Driving);
    }
}
