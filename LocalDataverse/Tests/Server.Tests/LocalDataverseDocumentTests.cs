using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>docs/local-dataverse.md: its commands, against a server of the test's own.</summary>
public sealed class LocalDataverseDocumentTests
{
    [Fact]
    public async Task EveryCommand_DoesWhatThePageSays()
    {
        using var folder = new TempFolder();
        await using var server = await ServerProcess.StartAsync(folder.Path, 0);
        var variables = server.Connection.AsObject().Select(value => $"{value.Key}='{value.Value}'\n");

        var (exit, output) = await DocumentPage.BashAsync(string.Concat([.. variables, .. new DocumentPage("docs/local-dataverse.md").Blocks("sh")]));

        Assert.True(exit == 0, output);
        using var client = new HttpClient { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", (string)server.Connection["token"]!) } };
        using var refused = await client.GetAsync(new Uri(server.Api, "WhoAmI"), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(5)), (refused.StatusCode, refused.Headers.RetryAfter?.Delta));
        client.DefaultRequestHeaders.Add("x-admin-key", (string)server.Connection["serviceBusAdminKey"]!);
        Assert.Contains("ServerBusy", await client.GetStringAsync(new Uri((string)server.Connection["serviceBusRestUrl"]! + "_faults"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
