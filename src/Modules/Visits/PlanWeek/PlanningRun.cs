using Mitoyen.Visits.Solver;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>A week that is being planned, as the progress page shows it. Written by the planning thread, read by requests.</summary>
sealed class PlanningRun : IProgress<SearchProgress>
{
    volatile string doing = "Lecture des demandes, des horaires et des trajets";
    long permille;
    long tried;
    long prizes;

    public string Doing => doing;
    public int Permille => (int)Interlocked.Read(ref permille);
    public long Tried => Interlocked.Read(ref tried);
    public long Prizes => Interlocked.Read(ref prizes);
    public Task Ended { get; set; } = Task.CompletedTask;

    public void Say(string what) => doing = what;

    public void Report(SearchProgress value)
    {
        Interlocked.Exchange(ref permille, value.Permille);
        Interlocked.Exchange(ref tried, value.Iterations);
        Interlocked.Exchange(ref prizes, value.Best.Prizes);
    }
}
