using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using CsCheck;
using ErpIntegration.Erp;
using ErpIntegration.Erp.Answers;
using ErpIntegration.Erp.Inventory;
using ErpIntegration.Erp.InventoryVisibility;
using ErpIntegration.Erp.SignIn;
using ErpIntegration.Errors;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

/// <summary>What holds for every answer, however strange: it is read, or it is told as one that can't be read. CsCheck shrinks what fails and prints its seed.</summary>
public sealed class JsonPropertyTests
{
    private const int Tries = 3000;

    private static readonly Gen<string> AnyText = Gen.String.Select(text => string.Concat(text.EnumerateRunes()));

    private static readonly Gen<string> Scalar = Gen.OneOf(
        Gen.OneOf(
            "null", "true", "false", "0", "-0", "1E2", "1e400", "-1e-400", "99999999999999999999999999999999999999999", "0.00000000000000000000000000000000001", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "{}", "[]"),
        Gen.Decimal.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        AnyText.Select(text => JsonSerializer.Serialize(text)));

    // "__type" is the serializer's own.
    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.OneOf("value", "@odata.nextLink", "ItemNumber", "InventorySiteId", "InventoryWarehouseId", "OnHandQuantity", "productId", "dimensions", "quantities", "iv", "onhand", "access_token", "expires_in", "__type", ""), AnyText);

    private static readonly Gen<string> AnyJson = Json(4);

    private static readonly Gen<string> AnyRow = Gen.Select(AnyText, Gen.Decimal).Select((text, number) => Row(text, number));

    [Fact]
    public void AnyJson_AsAnyAnswer_IsReadOrRefused() => AnyJson.Sample(
        json =>
        {
            ReadOrRefuse(() => Take(json));
            ReadOrRefuse(() => ReadStock(json));
            ReadOrRefuse(() => Data.Json.Read<TokenResponse>(json).ToToken(DateTime.UnixEpoch));
        }, iter: Tries, threads: 1);

    [Fact]
    public void AnyJson_InPlaceOfOneValue_IsReadOrRefused() => Gen.Select(AnyRow, AnyJson, Gen.Int[0, 7]).Sample(
        (row, json, which) => ReadOrRefuse(() => Take(Page(ReplaceValue(row, which, json)))), iter: Tries, threads: 1);

    [Fact]
    public void ARow_AnyTextAndNumber_ComesAsItWas() => Gen.Select(AnyText, Gen.Decimal).Sample(
        (text, number) => Take(Page(Row(text, number))) is [var row] && row.ItemNumber == text && row.OnHand == number, iter: Tries, threads: 1);

    [Fact]
    public void ARow_WithMembersThatNobodyKnows_IsTheSame() => Gen.Select(AnyRow, AnyText, AnyJson.Where(json => !json.Contains("__type", StringComparison.Ordinal))).Sample(
        (row, name, json) => Take(Page($"{row[..^1]},{JsonSerializer.Serialize("x" + name)}:{json}}}")) is [var read] && read.OnHand == Take(Page(row))[0].OnHand, iter: Tries, threads: 1);

    [Fact]
    public void APage_CutAnywhere_IsRefused() => Gen.Select(AnyRow, AnyRow).Sample(
        (first, second) =>
        {
            var page = Page(first, second).Replace("]}", "],\"@odata.nextLink\":\"https://erp.example/data/x?$skiptoken=1\"}", StringComparison.Ordinal);
            return Enumerable.Range(0, page.Length).All(length => Refused(() => Take(page[..length])));
        }, iter: 20, threads: 1);

    [Fact]
    public void AnAnswer_AnyText_IsJsonThatOthersRead() => AnyText.Sample(
        text => JsonSerializer.Deserialize<JsonElement>(Data.Json.Write(new[] { new MissingPart { Key = text } }))[0].GetProperty("key").GetString() == text, iter: Tries, threads: 1);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void DeepNesting_WhereNobodyLooks_IsReadOrRefused(string open, string close)
    {
        const int Depth = 5000;
        var deep = string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth));

        ReadOrRefuse(() => Take($$"""{"x":{{deep}},"value":[]}"""));
        ReadOrRefuse(() => Take($$"""{"value":{{deep}}}"""));
    }

    [Fact]
    public void AMemberTwice_IsNeverMixedUp()
        => ReadOrRefuse(() => Assert.True(Take(Page("""{"ItemNumber":"A",""" + Row("B", 1)[1..]))[0].ItemNumber is "A" or "B"));

    private static Gen<string> Json(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(
            Scalar,
            Json(depth - 1).Array[0, 4].Select(items => $"[{string.Join(",", items)}]"),
            Gen.Select(Name, Json(depth - 1)).Array[0, 6].Select(members => $"{{{string.Join(",", members.Select(member => JsonSerializer.Serialize(member.Item1) + ":" + member.Item2))}}}"));

    private static string Row(string text, decimal number) => FormattableString.Invariant(
        $$"""{"ItemNumber":{{JsonSerializer.Serialize(text)}},"InventorySiteId":"1","InventoryWarehouseId":"11","OnHandQuantity":{{number}},"ReservedOnHandQuantity":0,"AvailableOnHandQuantity":0,"OrderedQuantity":0,"OnOrderQuantity":0}""");

    private static string ReplaceValue(string row, int which, string json)
    {
        var members = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(row)!;
        return "{" + string.Join(",", members.Select((member, index) => $"\"{member.Key}\":{(index == which ? json : member.Value.GetRawText())}")) + "}";
    }

    private static string Page(params string[] rows) => $$"""{"@odata.context":"x","value":[{{string.Join(",", rows)}}]}""";

    private static IReadOnlyList<WarehouseOnHandRow> Take(string body)
    {
        var read = new ErpRead<WarehouseOnHandRow>();
        read.Take(body);
        Assert.All(read.Rows, Assert.NotNull);
        return read.Rows;
    }

    private static void ReadStock(string body) => _ = Data.Json.ReadArray<IndexQueryRow>(body).Select(row => row.ToOnHand()).ToList();

    // Whatever else it throws fails the test: the user would read that something failed unexpectedly.
    private static void ReadOrRefuse(Action read) => Refused(read);

    private static bool Refused(Action read)
    {
        var reading = new Task(read);
        reading.RunSynchronously();
        try
        {
            ErpClient.Wait(reading);
            return false;
        }
        catch (ErpException refused)
        {
            Assert.Equal(ErrorCode.ErpAnswerUnreadable, refused.Code);
            return true;
        }
    }
}
