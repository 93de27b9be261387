namespace Mitoyen.Councils.Domain;

static class CallWords
{
    public static string Of(CallState call) => call switch
    {
        CallState.NotCalled => "pas appelé",
        CallState.Called => "appelé, pas encore de réponse",
        CallState.Accepted => "viendra",
        CallState.Declined => "ne peut pas venir",
        _ => throw new ArgumentOutOfRangeException(nameof(call)),
    };
}
