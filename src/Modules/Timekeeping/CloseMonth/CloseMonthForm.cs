namespace Mitoyen.Timekeeping.CloseMonth;

sealed class CloseMonthForm
{
    /// <summary>Closes although some days do not reach their planned hours.</summary>
    public bool Anyway { get; set; }
}
