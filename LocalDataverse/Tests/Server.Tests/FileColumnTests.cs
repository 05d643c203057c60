using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using LocalDataverse.Server.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>File and image columns ("Use file column data", "Use image column data", Microsoft Learn).</summary>
public sealed class FileColumnTests : IAsyncLifetime
{
    private static readonly byte[] Large = TestImages.Png(300, 428), Small = TestImages.Png(20, 20);
    private readonly TestServer _server = new();
    private Guid _row;

    public async ValueTask InitializeAsync()
    {
        _server.Organization.ImportSolution(new MemoryStream(SolutionZips.AccountFiles));
        _row = _server.Service.Create(new Entity("account") { ["name"] = "With a file" });
        await _server.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task AFile_IsSentAndReadWhole()
    {
        var sent = await SendAsync("PATCH", "tst_file", "Hello world"u8.ToArray(), ("x-ms-file-name", "hello.txt"));
        var read = await SendAsync("GET", "tst_file/$value", null);
        var row = (await _server.GetAsync($"accounts({_row})?$select=tst_file,tst_file_name")).Json;

        Assert.Equal(204, sent.Status);
        Assert.Equal((200, "Hello world"), (read.Status, Encoding.UTF8.GetString(read.Content)));
        Assert.Equal(("11", "hello.txt", "text/plain"), (read.Header("x-ms-file-size"), read.Header("x-ms-file-name"), read.Header("mimetype")));
        Assert.Equal("hello.txt", (string?)row["tst_file_name"]);
        Assert.NotNull((Guid?)row["tst_file"]);
    }

    [Fact]
    public async Task AFile_IsSentInChunksAndReadInRanges()
    {
        var content = Enumerable.Range(0, (8 << 20) + 5).Select(i => (byte)(i % 251)).ToArray();
        var begun = await SendAsync("PATCH", "tst_file?x-ms-file-name=h%C3%A9llo.bin", null, ("x-ms-transfer-mode", "chunked"));
        var chunk = int.Parse(begun.Header("x-ms-chunk-size")!, System.Globalization.CultureInfo.InvariantCulture);
        var (statuses, last) = ("", 0);
        for (var from = 0; from < content.Length; from = last + 1)
        {
            last = Math.Min(from + chunk, content.Length) - 1;
            statuses += (await SendAsync("PATCH", begun.Header("Location")!, content[from..(last + 1)], ("x-ms-file-name", "hello.bin"), ("Content-Range", $"bytes {from}-{last}/{content.Length}"))).Status + " ";
        }
        var middle = await SendAsync("GET", "tst_file/$value", null, ("Range", $"bytes={(4 << 20) - 2}-{(4 << 20) + 1}"));
        var end = await SendAsync("GET", "tst_file/$value", null, ("Range", "bytes=8388610-99999999"));

        Assert.Equal((200, "bytes", "206 206 204 "), (begun.Status, begun.Header("Accept-Ranges"), statuses));
        Assert.Equal(206, middle.Status);
        Assert.Equal(content[((4 << 20) - 2)..((4 << 20) + 2)], middle.Content);
        Assert.Equal((content.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), "4194304"), (middle.Header("x-ms-file-size"), middle.Header("x-ms-chunk-size")));
        Assert.Equal(content[8388610..], end.Content);
        Assert.Equal(416, (await SendAsync("GET", "tst_file/$value", null, ("Range", "bytes=99999999-"))).Status);
    }

    [Fact]
    public async Task AFile_IsDeleted()
    {
        await SendAsync("PATCH", "tst_file", [1], ("x-ms-file-name", "x"));

        Assert.Equal(204, (await SendAsync("DELETE", "tst_file", null)).Status);
        Assert.Equal(404, (await SendAsync("GET", "tst_file/$value", null)).Status);
        Assert.Equal(204, (await SendAsync("DELETE", "tst_file", null)).Status);
    }

    [Fact]
    public async Task AnImage_IsSentAsBytesOrWithItsRow()
    {
        Assert.Equal(204, (await SendAsync("PUT", "tst_image", Large, ("x-ms-file-name", "large.png"))).Status);
        var (thumbnail, whole) = (await SendAsync("GET", "tst_image/$value", null), await SendAsync("GET", "tst_image/$value?size=full", null));
        Assert.Equal(144, TestImages.Look(thumbnail.Content).Width);
        Assert.Equal(("image/png", thumbnail.Content.Length.ToString(CultureInfo.InvariantCulture)), (thumbnail.Header("mimetype"), thumbnail.Header("x-ms-file-size")));
        Assert.Equal(Large, whole.Content);
        Assert.Equal("large.png", whole.Header("x-ms-file-name"));
        Assert.Equal(thumbnail.Content[..4], (await SendAsync("GET", "tst_image/$value", null, ("Range", "bytes=0-3"))).Content);

        await _server.SendAsync("PATCH", $"accounts({_row})", $$"""{"tst_image":"{{Convert.ToBase64String(Small)}}"}""");
        Assert.Equal(Small, (await SendAsync("GET", "tst_image/$value?size=full", null)).Content);

        Assert.Equal(204, (await SendAsync("DELETE", "tst_image", null)).Status);
        Assert.Equal((204, 204), ((await SendAsync("GET", "tst_image/$value", null)).Status, (await SendAsync("GET", "tst_image/$value?size=full", null)).Status));
    }

    [Fact]
    public async Task AnImage_IsWhereItsUrlSays()
    {
        await SendAsync("PUT", "tst_image", Large);
        await SendAsync("PUT", "entityimage", Large);
        var row = (await _server.GetAsync($"accounts({_row})?$select=tst_image_url,entityimage_url")).Json;
        var (url, other) = (new Uri(_server.Api, (string)row["tst_image_url"]!).ToString(), new Uri(_server.Api, (string)row["entityimage_url"]!).ToString());

        Assert.Equal(144, TestImages.Look((await SendAsync("GET", url, null)).Content).Width);
        Assert.Equal(Large, (await SendAsync("GET", url + "&Full=true", null)).Content);
        Assert.Equal(144, TestImages.Look((await SendAsync("GET", other, null)).Content).Width);
        Assert.Equal(204, (await SendAsync("GET", other + "&Full=true", null)).Status);
        Assert.Equal(204, (await SendAsync("GET", "entityimage/$value?size=full", null)).Status);
        Assert.Equal(404, (await SendAsync("GET", new Uri(_server.Api, $"/Image/download.aspx?Entity=account&Attribute=tst_image&Id={Guid.NewGuid()}").ToString(), null)).Status);
        Assert.Equal(404, (await SendAsync("GET", url.Replace("tst_image", "name", StringComparison.Ordinal), null)).Status);
        using var stranger = new HttpClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(new Uri(url), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task AFileOfANote_IsSentInBlocksByActions()
    {
        var target = """{"@odata.type":"Microsoft.Dynamics.CRM.annotation","subject":"Note","filename":"a.txt","mimetype":"text/plain"}""";
        var token = (string)(await _server.SendAsync("POST", "InitializeAnnotationBlocksUpload", $$"""{"Target":{{target}}}""")).Json["FileContinuationToken"]!;
        await _server.SendAsync("POST", "UploadBlock", $$"""{"BlockId":"QUJD","BlockData":"{{Convert.ToBase64String("text"u8)}}","FileContinuationToken":"{{token}}"}""");
        var done = await _server.SendAsync("POST", "CommitAnnotationBlocksUpload", $$"""{"Target":{{target}},"BlockList":["QUJD"],"FileContinuationToken":"{{token}}"}""");
        var note = (string)done.Json["AnnotationId"]!;
        var start = (await _server.SendAsync("POST", "InitializeAnnotationBlocksDownload", $$$"""{"Target":{"@odata.type":"Microsoft.Dynamics.CRM.annotation","annotationid":"{{{note}}}"}}""")).Json;
        var read = (await _server.SendAsync("POST", "DownloadBlock", $$"""{"Offset":0,"BlockLength":4,"FileContinuationToken":"{{start["FileContinuationToken"]}}"}""")).Json;

        Assert.Equal((200, 4), (done.Status, (int)done.Json["FileSizeInBytes"]!));
        Assert.Equal((4, "a.txt"), ((int)start["FileSizeInBytes"]!, (string)start["FileName"]!));
        Assert.Equal("text", Encoding.UTF8.GetString(Convert.FromBase64String((string)read["Data"]!)));
        Assert.Equal("Note", (string?)(await _server.GetAsync($"annotations({note})?$select=subject")).Json["subject"]);
    }

    [Fact]
    public async Task Files_AreSentInBlocksByActions()
    {
        var target = $$"""{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"{{_row}}"}""";
        var begun = await _server.SendAsync("POST", "InitializeFileBlocksUpload", $$"""{"Target":{{target}},"FileAttributeName":"tst_file","FileName":"a.txt"}""");
        var token = (string)begun.Json["FileContinuationToken"]!;
        var block = await _server.SendAsync("POST", "UploadBlock", $$"""{"BlockId":"QUJD","BlockData":"{{Convert.ToBase64String("text"u8)}}","FileContinuationToken":"{{token}}"}""");
        var done = await _server.SendAsync("POST", "CommitFileBlocksUpload", $$"""{"FileName":"a.txt","MimeType":"text/plain","BlockList":["QUJD"],"FileContinuationToken":"{{token}}"}""");
        var start = (await _server.SendAsync("POST", "InitializeFileBlocksDownload", $$"""{"Target":{{target}},"FileAttributeName":"tst_file"}""")).Json;
        var read = (await _server.SendAsync("POST", "DownloadBlock", $$"""{"Offset":1,"BlockLength":2,"FileContinuationToken":"{{start["FileContinuationToken"]}}"}""")).Json;

        Assert.Equal((200, 204, 200), (begun.Status, block.Status, done.Status));
        Assert.Equal(4, (long)done.Json["FileSizeInBytes"]!);
        Assert.Equal((4, "a.txt", true), ((long)start["FileSizeInBytes"]!, (string)start["FileName"]!, (bool)start["IsChunkingSupported"]!));
        Assert.Equal("ex", Encoding.UTF8.GetString(Convert.FromBase64String((string)read["Data"]!)));
        Assert.Equal(204, (await _server.SendAsync("POST", "DeleteFile", $$"""{"FileId":"{{done.Json["FileId"]}}"}""")).Status);
    }

    [Fact]
    public async Task WhatCannotBe_IsRefused()
    {
        Assert.Contains("x-ms-file-name", (await SendAsync("PATCH", "tst_file", [1])).Text, StringComparison.Ordinal);
        Assert.Contains("0x80044a02", (await SendAsync("PATCH", "tst_file", new byte[(9 << 20) + 1], ("x-ms-file-name", "x"))).Text, StringComparison.Ordinal);
        Assert.Contains("0x80043e09", (await SendAsync("PATCH", "tst_file", [1], ("x-ms-file-name", "run.exe"))).Text, StringComparison.Ordinal);
        Assert.Contains("0x80072553", (await SendAsync("PATCH", "tst_image", [1])).Text, StringComparison.Ordinal);
        Assert.Contains("Content-Range", (await SendAsync("PATCH", "tst_file?sessiontoken=x", [1])).Text, StringComparison.Ordinal);
        Assert.Contains("token", (await SendAsync("PATCH", "tst_file?sessiontoken=x", [1], ("Content-Range", "bytes 0-0/1"))).Text, StringComparison.Ordinal);
        Assert.Contains("Range", (await SendFileAsync(("Range", "bytes=nonsense"))).Text, StringComparison.Ordinal);
        Assert.Equal(415, (await _server.SendAsync("PATCH", $"accounts({_row})/tst_file", "{}")).Status);
    }

    private async Task<Answer> SendFileAsync((string, string) header)
    {
        await SendAsync("PATCH", "tst_file", [1], ("x-ms-file-name", "x"));
        return await SendAsync("GET", "tst_file/$value", null, header);
    }

    private async Task<Answer> SendAsync(string method, string path, byte[]? content, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(new Uri(_server.Api, $"accounts({_row})/"), path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _server.Token(_server.Organization.AdministratorId));
        if (content is not null)
        {
            request.Content = new ByteArrayContent(content);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        }
        foreach (var (name, value) in headers)
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content!.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var answered = response.Headers.ToDictionary(h => h.Key, h => string.Join(",", h.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer((int)response.StatusCode, bytes, answered.GetValueOrDefault);
    }

    private sealed record Answer(int Status, byte[] Content, Func<string, string?> Header)
    {
        public string Text => Encoding.UTF8.GetString(Content);
    }
}
