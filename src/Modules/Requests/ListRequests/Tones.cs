using Mitoyen.Agreements.Contracts;
using Mitoyen.Platform.Design;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Requests.ListRequests;

/// <summary>Colours of badges; their words say the same.</summary>
static class Tones
{
    public static BadgeTone Of(RequestState state) => state switch
    {
        RequestState.New => BadgeTone.Warning,
        RequestState.Accepted or RequestState.Scheduled => BadgeTone.Info,
        RequestState.WaitingForRequester => BadgeTone.Warning,
        RequestState.Done => BadgeTone.Success,
        _ => BadgeTone.Neutral,
    };

    public static BadgeTone Of(PriorityClass @class) => @class switch
    {
        PriorityClass.Critical => BadgeTone.Danger,
        PriorityClass.High => BadgeTone.Warning,
        _ => BadgeTone.Neutral,
    };
}
