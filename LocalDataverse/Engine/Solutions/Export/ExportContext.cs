using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Sources;
using LocalDataverse.Engine.Solutions.Tables;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Export;

/// <summary>What the component exporters work with: the zip in the making.</summary>
internal sealed class ExportContext
{
    // The order of an export's nodes (SOLUTION-FORMAT 3).
    private static readonly string[] Order =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityImageConfigs", "AttributeImageConfigs", "RibbonDiffXml", "ConnectionRoles", "SiteMap", "EntityMaps", "EntityRelationships",
        "OrganizationSettings", "optionsets", "Dashboards", "WebResources", "CustomControls", "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "ServiceEndpoints", "AppModuleSiteMaps", "AppModules",
        "EntityDataProviders", "EntityDataSources", "AIModels", "CanvasApps", "Connectors", "connectionreferences", "managedidentities", "Languages",
    ];

    private static readonly string[] ImageNodes = ["EntityImageConfigs", "AttributeImageConfigs"];

    private readonly Dictionary<(int Type, Guid Id), XElement> _items = [];
    private readonly HashSet<(int Type, Guid Id)> _folders = [];

    public ExportContext(IDataSession session, IEnumerable<SolutionComponent> components, XElement customizations, Dictionary<string, byte[]> files)
    {
        Session = session;
        Metadata = new MetadataIndex(session.Metadata);
        var powerFx = PowerFxSteps(customizations);
        var there = components.Where(c => IsThere(c) || (c.Type == ComponentTypes.SdkMessageProcessingStep && powerFx.Contains(c.Id))).ToList();
        Components = there.Concat(TableParts.Shells(session, Metadata, there)).ToDictionary(c => c.Key);
        Customizations = customizations;
        Files = files;
    }

    /// <summary>The organisation.</summary>
    public IDataSession Session { get; }

    /// <summary>Its metadata by id.</summary>
    public MetadataIndex Metadata { get; }

    /// <summary>The solution's components that are still there.</summary>
    public IReadOnlyDictionary<(int Type, Guid Id), SolutionComponent> Components { get; }

    /// <summary>customizations.xml.</summary>
    public XElement Customizations { get; }

    /// <summary>The other entries of the zip.</summary>
    public Dictionary<string, byte[]> Files { get; }

    /// <summary>Takes out what no longer belongs to the solution, and remembers the rest.</summary>
    public void Prune()
    {
        foreach (var node in SourceNode.All)
        {
            foreach (var item in Customizations.Child(node.Node)?.Elements().ToList() ?? [])
            {
                if (node.Id(Session, item) is { } id && Components.ContainsKey((node.Type, id))) _items[(node.Type, id)] = item;
                else if (!IsOwnerOfTable(node, item)) item.Remove();
            }
        }
        PruneImages();
        foreach (var folder in SourceFolder.All)
        {
            foreach (var component in Files.Keys.Where(f => f.StartsWith(folder.Folder + "/", StringComparison.OrdinalIgnoreCase)).GroupBy(f => f.Split('/')[1]).ToList())
            {
                if (folder.Id(Session, component.Key) is { } id && Components.ContainsKey((folder.Type, id))) _folders.Add((folder.Type, id));
                else RemoveFiles($"{folder.Folder}/{component.Key}/");
            }
        }
    }

    /// <summary>True when the component stands in the zip already.</summary>
    public bool Has(int type, Guid id) => _items.ContainsKey((type, id)) || _folders.Contains((type, id));

    /// <summary>The component's element: that of the source, or a new one.</summary>
    public XElement Item(int type, Guid id, Func<XElement> create)
    {
        if (_items.TryGetValue((type, id), out var item)) return item;
        Node(SourceNode.All.First(n => n.Type == type).Node).Add(_items[(type, id)] = create());
        return _items[(type, id)];
    }

    /// <summary>A node, made in its place when it isn't there.</summary>
    public XElement Node(string name)
    {
        if (Customizations.Child(name) is { } there) return there;
        var node = new XElement(name);
        var at = Array.IndexOf(Order, name);
        var before = Customizations.Elements().LastOrDefault(e => Array.IndexOf(Order, e.Name.LocalName) is >= 0 and var i && i < at);
        if (before is null) Customizations.AddFirst(node);
        else before.AddAfterSelf(node);
        return node;
    }

    /// <summary>A component's row with every column.</summary>
    public Entity Row(string table, Guid id) => Session.Find(table, id, new ColumnSet(true)) ?? throw PlatformFault.NotFound(table, id);

    /// <summary>Rows whose column points to another row.</summary>
    public IEnumerable<Entity> Rows(string table, string column, Guid value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return Session.Query(query).Entities.OrderBy(r => r.Id);
    }

    /// <summary>The rows of the table's parts of a type that belong to the solution.</summary>
    public IEnumerable<Entity> Parts(int type, string table) => Components.Values.Where(c => c.Type == type && TableParts.TableOf(Session, Metadata, c) == table).OrderBy(c => c.Id).Select(c => Row(ComponentTypes.Table(type)!, c.Id));

    /// <summary>Reads an XML file of the zip; a new root when there is none.</summary>
    public XElement ReadFile(string path, Func<XElement> create) => Files.TryGetValue(path, out var content) ? SafeXml.Parse(content, path) : create();

    /// <summary>Writes an XML file.</summary>
    public void WriteFile(string path, XElement root) => Files[path] = Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));

    /// <summary>Takes out the files whose path begins so.</summary>
    public void RemoveFiles(string prefix)
    {
        foreach (var name in Files.Keys.Where(f => f.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).ToList()) Files.Remove(name);
    }

    // Settings of tables and columns have no component of their own that could leave a solution.
    private void PruneImages()
    {
        foreach (var item in ImageNodes.SelectMany(node => Customizations.Child(node)?.Elements() ?? []).ToList())
        {
            var name = item.Text("parententitylogicalname") ?? "";
            var column = item.Text("attributelogicalname") ?? item.Text("primaryimageattribute");
            if (!Components.ContainsKey((ComponentTypes.Entity, MetadataIds.Table(name))) || !Session.Metadata.TryGetTable(name, out var table) || (!string.IsNullOrEmpty(column) && !table.TryGetColumn(column, out _))) item.Remove();
        }
    }

    // Steps whose logic is Power Fx aren't imported: what the solution has of them goes out as it came.
    private static HashSet<Guid> PowerFxSteps(XElement customizations) => (customizations.Child("SdkMessageProcessingSteps")?.Elements() ?? [])
        .Where(e => Ids.Find(e, "PluginTypeId") == PlatformParts.PowerFx).Select(e => Ids.Find(e, "SdkMessageProcessingStepId")).OfType<Guid>().ToHashSet();

    // The owner of a table that is in the solution has no definition of its own.
    private bool IsOwnerOfTable(SourceNode node, XElement item) =>
        node.Type == ComponentTypes.EntityRelationship && RelationshipReader.IsOwner(item) && Components.ContainsKey((ComponentTypes.Entity, MetadataIds.Table(RelationshipReader.Tables(item).Referencing)));

    private bool IsThere(SolutionComponent component) => ComponentTypes.IsMetadata(component.Type)
        ? Metadata.NameOf(component.Type, component.Id) is not null
        : ComponentTypes.Table(component.Type) is { } table && Session.Metadata.TryGetTable(table, out _) && Session.Find(table, component.Id, new ColumnSet(false)) is not null;
}
