using Google.OrTools.Sat;

namespace Mitoyen.Modules.Tests.Visits;

/// <summary>The variables of one visit on one day.</summary>
sealed class OracleStop(CpModel model, int horizon)
{
    public BoolVar Served { get; } = model.NewBoolVar("served");
    public IntVar Arrival { get; } = model.NewIntVar(0, horizon, "arrival");
    public IntVar Start { get; } = model.NewIntVar(0, horizon, "start");
    public IntVar Leave { get; } = model.NewIntVar(0, horizon, "leave");
    public BoolVar PauseBefore { get; } = model.NewBoolVar("pauseBefore");
    public BoolVar PauseAfter { get; } = model.NewBoolVar("pauseAfter");
    public BoolVar LunchBefore { get; } = model.NewBoolVar("lunchBefore");
    public BoolVar LunchAfter { get; } = model.NewBoolVar("lunchAfter");
    public IntVar LunchBeforeAt { get; } = model.NewIntVar(0, horizon, "lunchBeforeAt");
    public IntVar LunchAfterAt { get; } = model.NewIntVar(0, horizon, "lunchAfterAt");
    public IntVar WorkAtArrival { get; } = model.NewIntVar(0, horizon, "workAtArrival");
    public IntVar WorkAtStart { get; } = model.NewIntVar(0, horizon, "workAtStart");
    public IntVar WorkAtLeave { get; } = model.NewIntVar(0, horizon, "workAtLeave");
}
