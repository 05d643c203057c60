using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages;

public sealed class InitializeFromTests
{
    private const string Maps = """
        <EntityMaps><EntityMap><EntitySource>account</EntitySource><EntityTarget>contact</EntityTarget><AttributeMaps>
        <AttributeMap><AttributeSource>telephone1</AttributeSource><AttributeTarget>telephone1</AttributeTarget></AttributeMap>
        <AttributeMap><AttributeSource>name</AttributeSource><AttributeTarget>department</AttributeTarget></AttributeMap>
        <AttributeMap><AttributeSource>accountid</AttributeSource><AttributeTarget>parentcustomerid</AttributeTarget></AttributeMap>
        <AttributeMap><AttributeSource>createdon</AttributeSource><AttributeTarget>createdon</AttributeTarget></AttributeMap>
        <AttributeMap><AttributeSource>numberofemployees</AttributeSource><AttributeTarget>description</AttributeTarget></AttributeMap>
        </AttributeMaps></EntityMap></EntityMaps>
        """;

    [Fact]
    public async Task The_solutions_mappings_fill_a_row_that_is_not_stored()
    {
        await using var test = new TestOrganization();
        var report = test.Organization.ImportSolution(new SolutionBuilder().Node(Maps).Build());
        var account = test.Admin.Create(new Entity("account") { ["name"] = "Contoso", ["telephone1"] = "123", ["numberofemployees"] = 5 });

        var row = Initialize(test, account, TargetFieldType.ValidForCreate);

        Assert.Contains(report.Components, c => c is { Kind: "EntityMap", Name: "account to contact", Done: true });
        Assert.Equal(["department", "parentcustomerid", "telephone1"], row.Attributes.Keys.Order());
        Assert.Equal(("123", "Contoso", account), (row["telephone1"], row["department"], row.GetAttributeValue<EntityReference>("parentcustomerid").Id));
        Assert.Contains("createdon", Initialize(test, account, TargetFieldType.All).Attributes.Keys);
        Assert.Empty(test.Rows("contact"));
    }

    [Fact]
    public async Task Without_mappings_only_the_one_lookup_to_the_source_is_set()
    {
        await using var test = new TestOrganization();
        var order = test.Admin.Create(new Entity("salesorder") { ["name"] = "Order" });

        var row = ((InitializeFromResponse)test.Admin.Execute(new InitializeFromRequest { EntityMoniker = new EntityReference("salesorder", order), TargetEntityName = "salesorderdetail" })).Entity;

        Assert.Equal(["salesorderid"], row.Attributes.Keys);
    }

    private static Entity Initialize(TestOrganization test, System.Guid account, TargetFieldType type) => ((InitializeFromResponse)test.Admin.Execute(new InitializeFromRequest
    {
        EntityMoniker = new EntityReference("account", account),
        TargetEntityName = "contact",
        TargetFieldType = type,
    })).Entity;
}
