using System;
using System.Linq;
using System.Net;
using System.Runtime.Serialization;
using ErpIntegration.Erp.OData;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class ODataBatchTests
{
    private const string ContentType = "multipart/mixed; boundary=\"b1\"";

    [Fact]
    public void Body_AnyText_StaysInsideItsQuery()
    {
        var query = new ODataQuery("CustomersV3", "usmf", ODataFilter.Equal("CustomerAccount", "x' \u2028 --b1 HTTP/1.1 😀"), ["CustomerAccount"]);

        var body = ODataBatch.Body([query, query], "b1");

        Assert.Equal(3, body.Split("\r\n").Count(line => line.StartsWith("--b1", StringComparison.Ordinal)));
        Assert.Equal(2, body.Split("GET CustomersV3?cross-company=true&$filter=").Length - 1);
        Assert.DoesNotContain(body, c => c > 126);
    }

    [Fact]
    public void Read_Answers_InTheirOrderWithStatusBodyAndWait()
    {
        var parts = ODataBatchAnswer.Read(ContentType, Part("200 OK", """{"value":["--b1 in a text\r\n\r\n"]}""") + Part("429 Too Many Requests", "", "Retry-After: 7") + "--b1--\r\n");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], parts.Select(part => part.Status));
        Assert.StartsWith("""{"value":["--b1""", parts[0].Body, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(7), parts[1].RetryAfter);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("multipart/mixed")]
    [InlineData("nonsense;;")]
    public void Read_NoMultipart_Refused(string? contentType)
        => Assert.Throws<SerializationException>(() => ODataBatchAnswer.Read(contentType, Part("200 OK", "{}") + "--b1--"));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("--b1\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}")]
    [InlineData("--b1\r\n\r\n--b1--")]
    [InlineData("--b1\r\nContent-Type: application/http\r\n\r\nnonsense\r\n\r\n{}\r\n--b1--")]
    public void Read_CutOrNoAnswer_Refused(string body) => Assert.Throws<SerializationException>(() => ODataBatchAnswer.Read(ContentType, body));

    private static string Part(string status, string body, string header = "Content-Type: application/json")
        => $"--b1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 {status}\r\n{header}\r\n\r\n{body}\r\n";
}
