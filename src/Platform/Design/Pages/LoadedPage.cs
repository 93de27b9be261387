using Microsoft.AspNetCore.Components;

namespace Mitoyen.Platform.Design;

/// <summary>
/// A page that is drawn once, when its data are there. Blazor draws a component a first time while it still waits for a database;
/// a page without a browser to refresh has no use for that and would have to provide for data that are missing.
/// Its children begin only then, so that they do not ask the same database session at the same time.
/// </summary>
public abstract class LoadedPage : ComponentBase, IHandleEvent
{
    bool begun;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!begun)
        {
            begun = true;
            OnInitialized();
            await OnInitializedAsync();
        }
        OnParametersSet();
        await OnParametersSetAsync();
        StateHasChanged();
    }

    /// <summary>After a posted form is handled: drawn once again, when all is done.</summary>
    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        await item.InvokeAsync(arg);
        StateHasChanged();
    }
}
