using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace LocalDataverse.Server.Tests.Commands;

public sealed class UpCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Up_SaysWhereItIsAndWritesTheConnectionForItsOwnerOnly()
    {
        await using var server = await ServerProcess.StartAsync(_folder.At("data"), 0, "--erp-seed", "small", "--solution", _folder.Write("small.zip", SolutionZips.Complete));

        Assert.Contains(server.Api.ToString(), server.Output, StringComparison.Ordinal);
        Assert.Contains("tst_hello.js", server.Output, StringComparison.Ordinal);
        Assert.StartsWith("Endpoint=sb://localhost:", (string?)server.Connection["serviceBusConnectionString"], StringComparison.Ordinal);
        Assert.Equal("127.0.0.1", server.Api.Host);
        Assert.Equal("Administrator", await FullNameAsync(server, (string)server.Connection["token"]!));
        using var http = new HttpClient();
        using var erp = await http.GetAsync(new Uri((string)server.Connection["erpUrl"]! + "/data/CustomersV3"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, erp.StatusCode);
        Assert.Equal(200, await ProductsAsync(server));
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.At("data/connection.json")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.At("data/signing.key")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder.At("data")));
    }

    [Theory]
    [InlineData(PosixSignal.SIGINT)]
    [InlineData(PosixSignal.SIGTERM)]
    public async Task Stopped_ItEndsWith0AndTakesTheConnectionAway(PosixSignal signal)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no signals that a test can send to a process.");
        await using var server = await ServerProcess.StartAsync(_folder.At("data"), 0);

        var (exit, output) = await server.StopAsync(signal);

        Assert.Equal((0, "Stopping."), (exit, output.Trim()));
        Assert.False(File.Exists(_folder.At("data/connection.json")));
        Assert.Equal(0, (await ServerProcess.RunAsync("token", "--user", "Administrator", "--data", _folder.At("data"))).Exit);
    }

    [Fact]
    public async Task TheSeed_FillsANewErpAndLeavesTheOneThatIsThere()
    {
        await using (var first = await ServerProcess.StartAsync(_folder.At("data"), 0, "--erp-seed", "large")) Assert.Equal(5000, await ProductsAsync(first));

        await using var second = await ServerProcess.StartAsync(_folder.At("data"), 0, "--erp-seed", "small");

        Assert.Equal(5000, await ProductsAsync(second));
    }

    [Fact]
    public async Task APortInUse_IsNamed()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (exit, output, error) = await ServerProcess.RunAsync("up", "--data", _folder.At("data"), "--port", $"{port}");

        Assert.Equal((1, ""), (exit, output));
        Assert.Equal($"localdataverse: Port {port} is in use by another process; stop it, or choose another with --port (0 takes a free one).", error.Trim());
        Assert.False(File.Exists(_folder.At("data/connection.json")));
    }

    [Fact]
    public async Task AFolderInUse_IsNamedAndItsServerGoesOn()
    {
        await using var server = await ServerProcess.StartAsync(_folder.At("data"), 0);

        var (exit, _, error) = await ServerProcess.RunAsync("up", "--data", _folder.At("data"), "--port", "0");
        var refusal = Assert.Throws<IOException>(() => Organization.Open(new OrganizationOptions { DataDirectory = _folder.At("data/organization") }));

        Assert.Equal(1, exit);
        Assert.Contains("is open already", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"Another process has '{_folder.At("data")}' open", error, StringComparison.Ordinal);
        Assert.Equal("Administrator", await FullNameAsync(server, (string)server.Connection["token"]!));
    }

    [Fact]
    public async Task ASolutionThatCannotBeImported_IsNamedAndNothingIsUp()
    {
        var zip = _folder.Write("letter.zip", SolutionZips.NoZip);

        var (exit, _, error) = await ServerProcess.RunAsync("up", "--data", _folder.At("data"), "--port", "0", "--solution", zip);

        Assert.Equal(1, exit);
        Assert.StartsWith($"localdataverse: {zip}: The file is not a zip.", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("data/connection.json")));
    }

    [Fact]
    public async Task ImportAndToken_GoThroughTheServerThatIsUp()
    {
        await using var server = await ServerProcess.StartAsync(_folder.At("data"), 0);

        var import = await ServerProcess.RunAsync("import", _folder.Write("small.zip", SolutionZips.Partial), "--data", _folder.At("data"), "--report", _folder.At("report.json"));
        var bad = await ServerProcess.RunAsync("import", _folder.Write("letter.zip", SolutionZips.NoZip), "--data", _folder.At("data"));
        var token = await ServerProcess.RunAsync("token", "--user", "Administrator", "--data", _folder.At("data"));
        var nobody = await ServerProcess.RunAsync("token", "--user", "No'body", "--data", _folder.At("data"));

        Assert.Equal(3, import.Exit);
        Assert.Equal("Small", (string?)JsonNode.Parse(await File.ReadAllTextAsync(_folder.At("report.json"), TestContext.Current.CancellationToken))!["uniqueName"]);
        Assert.Equal(1, bad.Exit);
        Assert.Contains("not a zip", bad.Error, StringComparison.Ordinal);
        Assert.Equal("Administrator", await FullNameAsync(server, token.Output.Trim()));
        Assert.Equal(1, nobody.Exit);
        Assert.Contains("no user 'No'body'", nobody.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAKilledServerLeft_DoesNotHinderTheNext()
    {
        await using (var killed = await ServerProcess.StartAsync(_folder.At("data"), 0)) await killed.KillAsync();
        Assert.True(File.Exists(_folder.At("data/connection.json")));

        var token = await ServerProcess.RunAsync("token", "--user", "Administrator", "--data", _folder.At("data"));
        await using var next = await ServerProcess.StartAsync(_folder.At("data"), 0);

        Assert.Equal("Administrator", await FullNameAsync(next, token.Output.Trim()));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<int> ProductsAsync(ServerProcess server)
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = (string)server.Connection["erpClientId"]!,
            ["client_secret"] = (string)server.Connection["erpClientSecret"]!,
            ["scope"] = ((string)server.Connection["erpUrl"]!).TrimEnd('/') + "/.default",
        });
        using var signedIn = await http.PostAsync(new Uri((string)server.Connection["erpTokenEndpoint"]!), form, TestContext.Current.CancellationToken);
        var token = JsonNode.Parse(await signedIn.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["access_token"];
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)token);
        var count = await http.GetStringAsync(new Uri(((string)server.Connection["erpUrl"]!).TrimEnd('/') + "/data/ReleasedProductsV2/$count"), TestContext.Current.CancellationToken);
        return int.Parse(count, CultureInfo.InvariantCulture);
    }

    private static async Task<string?> FullNameAsync(ServerProcess server, string token)
    {
        using var http = new HttpClient { BaseAddress = server.Api };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var me = JsonNode.Parse(await http.GetStringAsync("WhoAmI", TestContext.Current.CancellationToken))!;
        return (string?)JsonNode.Parse(await http.GetStringAsync($"systemusers({me["UserId"]})?$select=fullname", TestContext.Current.CancellationToken))!["fullname"];
    }
}
