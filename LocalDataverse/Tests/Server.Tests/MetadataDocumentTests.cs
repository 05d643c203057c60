using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;
using Microsoft.Xrm.Sdk;
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

    [Fact]
    public async Task Relationships_AreNavigationPropertiesWithPartners()
    {
        var model = await ReadAsync();
        var account = Entity(model, "account");

        var contact = Navigation(account, "primarycontactid");
        Assert.Equal(("account_primary_contact", "contact"), (contact.Partner.Name, contact.ToEntityType().Name));
        Assert.Equal([("_primarycontactid_value", "contactid")], contact.ReferentialConstraint.PropertyPairs.Select(p => (p.DependentProperty.Name, p.PrincipalProperty.Name)));
        Assert.Equal("parentcustomerid_account", Navigation(account, "contact_customer_accounts").Partner.Name);
        Assert.Equal([("_createdby_value", "ownerid")], Navigation(account, "createdby").ReferentialConstraint.PropertyPairs.Select(p => (p.DependentProperty.Name, p.PrincipalProperty.Name)));
        Assert.Equal("principal", Navigation(account, "ownerid").ToEntityType().Name);
        var roles = Navigation(Entity(model, "systemuser"), "systemuserroles_association");
        Assert.True(roles.TargetMultiplicity() == EdmMultiplicity.Many && roles.Partner.ToEntityType().Name == "systemuser");
        Assert.Equal("contacts", model.EntityContainer.FindEntitySet("accounts").FindNavigationTarget(contact).Name);
    }

    [Fact]
    public async Task Definitions_HaveTypesSetsAndFunctions()
    {
        var model = await ReadAsync();

        var tables = model.EntityContainer.FindEntitySet("EntityDefinitions").EntityType;
        Assert.Equal(["MetadataId"], tables.Key().Select(k => k.Name));
        Assert.True(Navigation(tables, "Attributes").ContainsTarget);
        Assert.True(Entity(model, "PicklistAttributeMetadata").InheritsFrom(Entity(model, "AttributeMetadata")));
        Assert.Equal("OptionSetMetadata", Navigation(Entity(model, "EnumAttributeMetadata"), "GlobalOptionSet").ToEntityType().Name);
        Assert.Contains("UserOwned", ((IEdmEnumType)model.FindDeclaredType("Microsoft.Dynamics.CRM.OwnershipTypes")).Members.Select(m => m.Name));
        var changes = model.EntityContainer.OperationImports().Single(i => i.Name == "RetrieveMetadataChanges").Operation;
        Assert.Equal("Microsoft.Dynamics.CRM.EntityQueryExpression", changes.FindParameter("Query").Type.FullName());
        // As clients that were generated from a live $metadata have it: a query has its criteria itself.
        var query = (IEdmComplexType)model.FindDeclaredType("Microsoft.Dynamics.CRM.EntityQueryExpression");
        Assert.Null(query.BaseType);
        Assert.Equal("Microsoft.Dynamics.CRM.MetadataFilterExpression", query.FindProperty("Criteria").Type.FullName());
        var answer = (IEdmComplexType)model.FindDeclaredType("Microsoft.Dynamics.CRM.RetrieveMetadataChangesResponse");
        Assert.Equal("Collection(Microsoft.Dynamics.CRM.ComplexEntityMetadata)", answer.FindProperty("EntityMetadata").Type.FullName());
    }

    [Fact]
    public async Task EveryEntitySet_IsInTheServiceDocument()
    {
        var model = await ReadAsync();

        Assert.Equal(model.EntityContainer.EntitySets().Select(s => s.Name).Order(), (await server.GetAsync("")).Rows.Select(r => (string)r!["name"]!).Order());
    }

    [Fact]
    public async Task CustomApis_AreBoundWhereTheyAreAndLeftOutWhenPrivate()
    {
        Api("tst_BoundToOne", 1, "account", isPrivate: false);
        Api("tst_BoundToMany", 2, "account", isPrivate: false);
        Api("tst_Global", 0, null, isPrivate: false);
        Api("tst_Hidden", 0, null, isPrivate: true);

        var model = await ReadAsync();

        model.Validate(out var errors);
        Assert.Empty(errors.Select(e => e.ErrorMessage));
        var bound = model.SchemaElements.OfType<IEdmAction>().Where(a => a.Name.StartsWith("tst_", System.StringComparison.Ordinal)).ToDictionary(a => a.Name);
        Assert.Equal("Microsoft.Dynamics.CRM.account", bound["tst_BoundToOne"].Parameters.First().Type.FullName());
        Assert.Equal("Collection(Microsoft.Dynamics.CRM.account)", bound["tst_BoundToMany"].Parameters.First().Type.FullName());
        Assert.False(bound["tst_Global"].IsBound);
        Assert.Contains(model.EntityContainer.OperationImports(), i => i.Name == "tst_Global");
        Assert.DoesNotContain("tst_Hidden", bound.Keys);
    }

    private void Api(string name, int binding, string? table, bool isPrivate) => server.Service.Create(new Entity("customapi")
    {
        ["uniquename"] = name,
        ["name"] = name,
        ["displayname"] = name,
        ["bindingtype"] = new OptionSetValue(binding),
        ["boundentitylogicalname"] = table,
        ["isfunction"] = false,
        ["isprivate"] = isPrivate,
        ["allowedcustomprocessingsteptype"] = new OptionSetValue(0),
    });

    private static IEdmEntityType Entity(IEdmModel model, string name) => (IEdmEntityType)model.FindDeclaredType("Microsoft.Dynamics.CRM." + name);

    private static IEdmNavigationProperty Navigation(IEdmEntityType type, string name) => (IEdmNavigationProperty)type.FindProperty(name);

    private async Task<IEdmModel> ReadAsync()
    {
        using var xml = XmlReader.Create(new StringReader((await server.GetAsync("$metadata")).Text));
        Assert.True(CsdlReader.TryParse(xml, out var model, out var errors), string.Join("\n", errors.Select(e => e.ErrorMessage).Take(20)));
        return model;
    }
}
