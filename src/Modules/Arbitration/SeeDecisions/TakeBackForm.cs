namespace Mitoyen.Arbitration.SeeDecisions;

sealed class TakeBackForm
{
    public string? Decision { get; set; }
}
