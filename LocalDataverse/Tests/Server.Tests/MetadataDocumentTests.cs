using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>$metadata, read by the library that clients read it with.</summary>
public sealed class MetadataDocumentTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task TheDocument_IsValid()
    {
        var model = await ReadAsync();

        model.Validate(out var errors);

        Assert.Empty(errors.Select(e => $"{e.ErrorCode} {e.ErrorMessage}").Distinct().Take(20));
    }

    private async Task<IEdmModel> ReadAsync()
    {
        using var xml = XmlReader.Create(new StringReader((await server.GetAsync("$metadata")).Text));
        Assert.True(CsdlReader.TryParse(xml, out var model, out var errors), string.Join("\n", errors.Select(e => e.ErrorMessage).Take(20)));
        return model;
    }
}
