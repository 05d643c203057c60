using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.SampleErp;
using LocalDataverse.Server.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Benchmarks.Measurements.Questions;

/// <summary>The whole local platform with the packed solution, asking its sample ERP; and a client that asks the ERP without it.</summary>
internal sealed class QuestionBench : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly LocalPlatform _platform;
    private readonly HttpClient _bare = new();

    private QuestionBench(DirectoryInfo folder, LocalPlatform platform)
    {
        _folder = folder;
        _platform = platform;
        Service = Organization.CreateService(Organization.AdministratorId);
    }

    public Organization Organization => _platform.Organization;

    public ErpHost Erp => _platform.Erp;

    /// <summary>Dataverse as the administrator, without HTTP.</summary>
    public IOrganizationService Service { get; }

    public static async Task<QuestionBench> SetUpAsync()
    {
        var folder = Directory.CreateTempSubdirectory("erpintegration-questions-");
        var bench = new QuestionBench(folder, await LocalPlatform.StartAsync(new PlatformOptions { DataDirectory = folder.FullName, Solutions = [SolutionZip.Path] }));
        bench.SetVariable("erp_ErpBaseUrl", bench.Erp.BaseUrl.AbsoluteUri);
        bench.SetVariable("erp_ErpTokenScope", bench.Erp.BaseUrl.AbsoluteUri.TrimEnd('/') + "/.default");
        bench.SetVariable("erp_ErpCompany", "usmf");
        await bench.SignInAsync();
        return bench;
    }

    /// <summary>Gives an environment variable its value.</summary>
    public void SetVariable(string name, string value)
    {
        var query = new QueryExpression("environmentvariabledefinition");
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, name);
        var own = query.AddLink("environmentvariablevalue", "environmentvariabledefinitionid", "environmentvariabledefinitionid", JoinOperator.LeftOuter);
        (own.EntityAlias, own.Columns) = ("own", new ColumnSet("environmentvariablevalueid"));
        var definition = Service.RetrieveMultiple(query).Entities.Single();
        if (definition.GetAttributeValue<AliasedValue>("own.environmentvariablevalueid") is { } known)
            Service.Update(new Entity("environmentvariablevalue", (Guid)known.Value) { ["value"] = value });
        else
            Service.Create(new Entity("environmentvariablevalue") { ["schemaname"] = name, ["value"] = value, ["environmentvariabledefinitionid"] = definition.ToEntityReference() });
    }

    /// <summary>Asks for the stock of products.</summary>
    public OrganizationResponse AskStock(params string[] products) => Service.Execute(new OrganizationRequest("erp_GetOnHandInventory") { ["ProductNumbers"] = products });

    /// <summary>Products of the sample ERP.</summary>
    public static string[] Products(int from, int count) => [.. Enumerable.Range(from, count).Select(number => $"D{number:0000}")];

    /// <summary>A client of the Web API, as the administrator.</summary>
    public HttpClient CreateWebClient()
    {
        var http = new HttpClient { BaseAddress = new Uri(_platform.Connection.Url, "api/data/v9.2/"), Timeout = TimeSpan.FromSeconds(60) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _platform.Connection.Token);
        return http;
    }

    /// <summary>Asks for the stock of products over the Web API.</summary>
    public static Task<HttpResponseMessage> PostStockAsync(HttpClient web, params string[] products) =>
        web.PostAsJsonAsync("erp_GetOnHandInventory", new Dictionary<string, string[]> { ["ProductNumbers"] = products });

    /// <summary>The same, when nothing goes wrong.</summary>
    public static async Task AskStockAsync(HttpClient web, params string[] products)
    {
        using var response = await PostStockAsync(web, products);
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
    }

    /// <summary>The request that a question sends to the ERP, to be sent without the question.</summary>
    public async Task<Func<HttpRequestMessage>> RecordAsync(Action ask)
    {
        using var recorder = new ErpRecorder();
        SetVariable("erp_ErpBaseUrl", recorder.Url.AbsoluteUri);
        var recording = recorder.RecordAsync();
        try
        {
            ask();
        }
        catch (System.ServiceModel.FaultException<OrganizationServiceFault>)
        {
            // The recorder refuses what it keeps.
        }
        var request = await recording.WaitAsync(TimeSpan.FromSeconds(10));
        SetVariable("erp_ErpBaseUrl", Erp.BaseUrl.AbsoluteUri);
        return () => request(Erp.BaseUrl);
    }

    /// <summary>Sends a request to the ERP and reads the whole answer.</summary>
    public async Task SendBareAsync(HttpRequestMessage request)
    {
        using (request)
        using (var response = await _bare.SendAsync(request)) response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await _platform.DisposeAsync();
        _bare.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task SignInAsync()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = Erp.ClientId,
            ["client_secret"] = Erp.ClientSecret,
            ["scope"] = Erp.BaseUrl.AbsoluteUri.TrimEnd('/') + "/.default",
        });
        using var response = await _bare.PostAsync(Erp.TokenEndpoint, form);
        response.EnsureSuccessStatusCode();
        _bare.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["access_token"]);
    }
}
