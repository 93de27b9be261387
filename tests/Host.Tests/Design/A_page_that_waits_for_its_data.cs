using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Mitoyen.Platform.Design;

namespace Mitoyen.Host.Tests.Design;

public sealed class A_page_that_waits_for_its_data
{
    [Fact]
    public async Task Is_drawn_once_with_all_of_them()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);

        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Waiting>()).ToHtmlString());

        Assert.Equal("drawn 1 time with data", html);
    }

    sealed class Waiting : LoadedPage
    {
        string data = null!;
        int drawn;

        protected override async Task OnInitializedAsync()
        {
            await Task.Delay(20);
            data = "data";
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"drawn {++drawn} time with {data.ToString()}");
    }
}
