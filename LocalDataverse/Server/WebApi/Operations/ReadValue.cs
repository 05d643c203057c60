using System.Text.Json;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Model;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of <c>set(id)/column/$value</c>: the value alone, as text; 204 when it is null.</summary>
internal static class ReadValue
{
    /// <summary>Answers with the value.</summary>
    public static async Task AnswerAsync(WebApiCall call, TableDefinition table, EntityReference target, string property)
    {
        var column = table.Columns[EdmNames.ColumnOf(property)];
        if (ReadRow.Read(call, table, target, column).Value is not { } value)
        {
            await call.NoContentAsync();
            return;
        }
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(buffer)) RowWriter.WriteValue(json, value, EdmTypes.IsDate(column));
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        call.Http.Response.ContentType = "text/plain; charset=utf-8";
        await call.Http.Response.WriteAsync(document.RootElement.ToString(), call.Http.RequestAborted);
    }
}
