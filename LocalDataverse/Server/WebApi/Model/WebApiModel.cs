using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using LocalDataverse.Engine.Metadata;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The entity model together with what it was made of. Immutable.</summary>
internal sealed class WebApiModel
{
    private readonly Dictionary<string, CustomApiOperation> _operations;
    private readonly Lazy<ReadOnlyMemory<byte>> _document;

    public WebApiModel(IEdmModel edm, MetadataCatalog catalog, IReadOnlyCollection<CustomApiOperation> customApis)
    {
        Edm = edm;
        Catalog = catalog;
        _document = new(() => Write(customApis.Any(a => a.IsPrivate) ? EdmModelFactory.Create(catalog, customApis.Where(a => !a.IsPrivate).ToList()).Edm : edm));
        _operations = PlatformOperations.All.Concat(customApis).ToDictionary(o => o.UniqueName, StringComparer.Ordinal);
    }

    /// <summary>The model the URI parser works with.</summary>
    public IEdmModel Edm { get; }

    /// <summary>What $metadata shows, CSDL 4.0: private custom APIs are left out, though they can be called (PLATFORM-FACTS 2.1). Clients ask for it often, and it takes longer to write than to send.</summary>
    public ReadOnlyMemory<byte> Document => _document.Value;

    /// <summary>The metadata it was made of.</summary>
    public MetadataCatalog Catalog { get; }

    /// <summary>The operation of this name.</summary>
    public CustomApiOperation Operation(string name) => _operations[name];

    /// <summary>The table behind an entity type.</summary>
    public TableDefinition TableOf(IEdmType type) =>
        Catalog.TryGetTable(((IEdmNamedElement)type.AsElementType()).Name, out var table) ? table : throw new InvalidOperationException($"No table is behind {type}.");

    /// <summary>The entity set that a row is in.</summary>
    public string SetOf(EntityReference row) => Catalog.TryGetTable(row.LogicalName, out var table) ? table.EntitySetName : throw new InvalidOperationException($"No table '{row.LogicalName}'.");

    /// <summary>The relationship behind a navigation property of a table, and whether the table is its many side.</summary>
    public (RelationshipDefinition Relationship, bool FromMany) Navigation(TableDefinition table, string property)
    {
        foreach (var relationship in Catalog.RelationshipsOf(table.LogicalName))
        {
            if (string.Equals(relationship.ReferencedTable, table.LogicalName, StringComparison.OrdinalIgnoreCase) && EdmNames.CollectionNavigation(relationship) == property) return (relationship, false);
            if (!string.Equals(relationship.ReferencingTable, table.LogicalName, StringComparison.OrdinalIgnoreCase)) continue;
            if (relationship.IsManyToMany ? (relationship.ReferencingNavigationProperty ?? EdmNames.CollectionNavigation(relationship)) == property
                : table.TryGetColumn(relationship.ReferencingColumn, out var lookup) && EdmNames.SingleNavigation(relationship, lookup) == property) return (relationship, true);
        }
        throw new KeyNotFoundException(property);
    }

    private static ReadOnlyMemory<byte> Write(IEdmModel edm)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            if (!CsdlWriter.TryWriteCsdl(edm, xml, CsdlTarget.OData, out var errors)) throw new InvalidOperationException("The model can't be written: " + string.Join("; ", errors.Select(e => e.ErrorMessage)));
        }
        return buffer.ToArray();
    }
}
