using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Messages.Customization;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.ElasticTables;

/// <summary>Elastic tables made by requests, as Microsoft's samples make them, and what they can't have.</summary>
public sealed class ElasticDefinitionTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();
    private readonly Maker _maker;

    public ElasticDefinitionTests()
    {
        _maker = new Maker(_test);
        _maker.Table(configure: r => r.Entity.TableType = "Elastic");
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void CreateEntity_makes_one_without_a_state()
    {
        var bank = _maker.Read();

        Assert.Equal(("Elastic", ElasticSolution.Provider), (bank.TableType, bank.DataProviderId));
        Assert.Equal("KeyForNoSqlEntityWithPKPartitionId", Assert.Single(bank.Keys).SchemaName);
        var columns = bank.Attributes.Select(a => a.LogicalName).ToList();
        Assert.Contains("partitionid", columns);
        Assert.Contains("ttlinseconds", columns);
        Assert.Contains("ownerid", columns);
        Assert.DoesNotContain("statecode", columns);
        Assert.DoesNotContain("statuscode", columns);
    }

    [Fact]
    public void Columns_of_JSON_are_texts()
    {
        _maker.Column(new StringAttributeMetadata { SchemaName = "new_Json", DisplayName = Maker.Label("J"), MaxLength = 1000, FormatName = StringFormatName.Json });

        var id = _test.Admin.Create(new Entity("new_bank") { ["new_json"] = "{\"power\":0.5}" });

        Assert.Equal("{\"power\":0.5}", _test.Rows("new_bank", "new_json").Single(r => r.Id == id)["new_json"]);
        Assert.Equal("Json", _maker.Read<StringAttributeMetadata>("new_json").FormatName.Value);
    }

    [Fact]
    public void A_write_answers_with_a_session_token()
    {
        var created = _test.Admin.Execute(new CreateRequest { Target = new Entity("new_bank") { ["new_name"] = "One" } });
        var updated = _test.Admin.Execute(new UpdateRequest { Target = new Entity("new_bank", ((CreateResponse)created).id) { ["new_name"] = "Two" } });

        Assert.NotEqual((string)created.Results["x-ms-session-token"], (string)updated.Results["x-ms-session-token"]);
        Assert.False(_test.Admin.Execute(new CreateRequest { Target = new Entity("account") { ["name"] = "A" } }).Results.ContainsKey("x-ms-session-token"));
    }

    [Fact]
    public void What_it_can_not_have_is_refused_by_name()
    {
        Assert.Contains("Money", Refused(() => _maker.Column(new MoneyAttributeMetadata { SchemaName = "new_Amount", DisplayName = Maker.Label("A") })), StringComparison.Ordinal);
        Assert.Contains("File", Refused(() => _maker.Column(new FileAttributeMetadata { SchemaName = "new_File", DisplayName = Maker.Label("F") })), StringComparison.Ordinal);
        Assert.Contains("alternate keys", Refused(() => _test.Admin.Execute(new CreateEntityKeyRequest { EntityName = "new_bank", EntityKey = new EntityKeyMetadata { SchemaName = "new_Key", KeyAttributes = ["new_name"] } })), StringComparison.Ordinal);
        Assert.Contains("many-to-many", TestOrganization.Fault(() => _test.Admin.Execute(new CreateManyToManyRequest
        {
            IntersectEntitySchemaName = "new_banks_accounts",
            ManyToManyRelationship = new ManyToManyRelationshipMetadata { SchemaName = "new_banks_accounts", Entity1LogicalName = "new_bank", Entity2LogicalName = "account" },
        })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zips_with_what_it_can_not_have_are_refused()
    {
        using var store = new TestStore();

        var refused = Assert.Throws<SolutionImportException>(() => ElasticSolution.Build(("tst_amount", "money")).ImportInto(store));

        Assert.Contains("tst_amount", refused.Message, StringComparison.Ordinal);
        Assert.Contains("an elastic table", refused.Message, StringComparison.Ordinal);
    }

    private static string Refused(Action action)
    {
        var fault = TestOrganization.Fault(action);
        Assert.Equal(PlatformErrorCodes.InvalidArgument, fault.ErrorCode);
        return fault.Message;
    }
}
