namespace Mitoyen.Requests.KeepFilter;

sealed class ForgetFilterForm
{
    public string? Filter { get; set; }
}
