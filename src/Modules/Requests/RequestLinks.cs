using Mitoyen.Kernel;

namespace Mitoyen.Requests;

/// <summary>The addresses of the module's pages.</summary>
static class RequestLinks
{
    public const string List = "/demandes";
    public const string New = "/demandes/nouvelle";
    public const string Ranking = "/demandes/classement";
    public const string Export = "/demandes/export.csv";

    public static string One(int number) => $"{List}/{number}";

    public static string RecordTime(RequestId request, int number) => $"/temps/saisir?demande={request.Value:N}&retour={Uri.EscapeDataString(One(number))}";

    public static string Personal(string token) => $"/l/{token}";

    public static string Personal(string token, int number) => $"/l/{token}/{number}";
}
