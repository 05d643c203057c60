using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using LocalDataverse.Server.Hosting;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace LocalDataverse.Server.Tests.Hosting;

public sealed class StartingErpTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task NobodyCalls_ItNeverStarts()
    {
        await using (var erp = new StartingErp(Options()))
        {
            Assert.False(erp.Called.IsCompleted);
            Assert.NotEqual(0, erp.BaseUrl.Port);
        }

        Assert.False(Directory.Exists(_folder.At("erp")));
    }

    [Fact]
    public async Task TheFirstCaller_WaitsForIt()
    {
        await using var erp = new StartingErp(Options());
        using var http = new HttpClient();

        using var answer = await http.GetAsync(new Uri(erp.BaseUrl, "data/CustomersV3"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        await erp.Called;
        var host = await erp.Host;
        Assert.Equal((erp.BaseUrl, erp.TokenEndpoint, erp.ClientId, erp.ClientSecret), (host.BaseUrl, host.TokenEndpoint, host.ClientId, host.ClientSecret));
    }

    [Fact]
    public async Task ItCannotStart_TheCallerIsCutAndItIsTold()
    {
        Directory.CreateDirectory(_folder.At("erp/erp.db"));
        await using var erp = new StartingErp(Options());
        using var http = new HttpClient();

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(erp.BaseUrl, TestContext.Current.CancellationToken));

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => erp.Called);
        Assert.Contains("unable to open database file", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ErpOptions Options() => new() { DataDirectory = _folder.At("erp") };
}
