using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ErpIntegration.Tests.Documents;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The requests in docs/operate.md, sent as they stand by somebody who has the role the page names.</summary>
public sealed partial class When_an_operator_follows_the_documents
{
    [Fact]
    public async Task Should_find_that_every_request_of_the_page_is_answered()
    {
        var requests = Block().Matches(await File.ReadAllTextAsync(Path.Combine(ErrorPage.Folder, "operate.md"), TestContext.Current.CancellationToken));
        await using var stage = await Stage.SetAsync();
        var administrator = stage.User("Ida Operator", "ERP Integration Administrator");

        Assert.Equal(6, requests.Count);
        foreach (Match request in requests)
        {
            var message = new OrganizationRequest(request.Groups["api"].Value);
            foreach (var (name, value) in Parameters(request.Groups["body"].Value)) message[name] = value;
            Assert.NotEmpty(administrator.Execute(message).Results);
        }
    }

    private static IEnumerable<(string Name, object Value)> Parameters(string body)
    {
        using var json = JsonDocument.Parse(body);
        return [.. json.RootElement.EnumerateObject().Select(member => (member.Name, member.Value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => member.Value.GetBoolean(),
            JsonValueKind.Number => member.Value.GetInt32(),
            _ when member.Value.TryGetDateTime(out var time) => time,
            _ => (object)member.Value.GetString()!,
        }))];
    }

    [GeneratedRegex(@"```http\s+POST /api/data/v9\.2/(?<api>\w+)\s+(?<body>\{[^`]*\})\s+```")]
    private static partial Regex Block();
}
