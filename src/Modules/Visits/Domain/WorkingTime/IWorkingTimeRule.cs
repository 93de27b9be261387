namespace Mitoyen.Visits.Domain.WorkingTime;

/// <summary>A rule of working time that a plan keeps. Each is named by its sentence; the plan is refused the least breach.</summary>
interface IWorkingTimeRule
{
    /// <summary>What the person reads, in French.</summary>
    string Sentence { get; }

    /// <summary>Where it is written.</summary>
    string Source { get; }
}
