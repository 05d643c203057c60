using System;
using System.Linq;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Tests.Messages.Customization;

/// <summary>Short words for making definitions, as a maker does.</summary>
internal sealed class Maker(TestOrganization test)
{
    public static Label Label(string text) => new(text, 1033);

    public static StringAttributeMetadata Text(string schemaName) => new() { SchemaName = schemaName, DisplayName = Label(schemaName), MaxLength = 50 };

    public T Execute<T>(OrganizationRequest request) where T : OrganizationResponse => (T)test.Admin.Execute(request);

    /// <summary>A publisher with the prefix mkr and an unmanaged solution of it.</summary>
    public string Solution(string name = "Made")
    {
        var publisher = test.Admin.Create(new Entity("publisher") { ["uniquename"] = "maker", ["friendlyname"] = "Maker", ["customizationprefix"] = "mkr", ["customizationoptionvalueprefix"] = 20000 });
        test.Admin.Create(new Entity("solution") { ["uniquename"] = name, ["friendlyname"] = name, ["publisherid"] = new EntityReference("publisher", publisher), ["version"] = "1.2.3.4" });
        return name;
    }

    public CreateEntityResponse Table(string schemaName = "new_Bank", Action<CreateEntityRequest>? configure = null)
    {
        var request = new CreateEntityRequest
        {
            Entity = new EntityMetadata { SchemaName = schemaName, DisplayName = Label("Bank"), DisplayCollectionName = Label("Banks"), OwnershipType = OwnershipTypes.UserOwned },
            PrimaryAttribute = Text("new_Name"),
        };
        configure?.Invoke(request);
        return Execute<CreateEntityResponse>(request);
    }

    public Guid Column(AttributeMetadata attribute, string table = "new_bank", string? solution = null) =>
        Execute<CreateAttributeResponse>(new CreateAttributeRequest { EntityName = table, Attribute = attribute, SolutionUniqueName = solution }).AttributeId;

    public CreateOneToManyResponse Lookup(string one, string many, string schemaName = "new_LookupId", Action<OneToManyRelationshipMetadata>? configure = null)
    {
        var relationship = new OneToManyRelationshipMetadata { SchemaName = $"new_{one}_{many}", ReferencedEntity = one, ReferencingEntity = many };
        configure?.Invoke(relationship);
        return Execute<CreateOneToManyResponse>(new CreateOneToManyRequest { OneToManyRelationship = relationship, Lookup = new LookupAttributeMetadata { SchemaName = schemaName, DisplayName = Label("Lookup") } });
    }

    public EntityMetadata Read(string table = "new_bank") => Execute<RetrieveEntityResponse>(new RetrieveEntityRequest { LogicalName = table, EntityFilters = EntityFilters.All }).EntityMetadata;

    public T Read<T>(string column, string table = "new_bank") where T : AttributeMetadata => Read(table).Attributes.OfType<T>().Single(a => a.LogicalName == column);

    public bool Has(string table) => test.Organization.Metadata.TryGetTable(table, out _);
}
