using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Components;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Manifest;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.Solutions.Sources;
using LocalDataverse.Engine.Solutions.Tables;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Layers;

/// <summary>Puts what installed solutions say of some components on top again: managed ones in the order in which they were installed, then the unmanaged changes.</summary>
internal sealed class LayerReplay
{
    private readonly IDataSession _session;
    private readonly InstalledSolutions _installed;
    private readonly DateTime _now;
    private readonly Guid _userId;

    public LayerReplay(IDataSession session, InstalledSolutions installed, DateTime now, Guid userId)
    {
        _session = session;
        _installed = installed;
        _now = now;
        _userId = userId;
    }

    /// <summary>Puts the layers back.</summary>
    /// <param name="managed">The managed solutions, the lowest one in front. Others that share no component are left as they are.</param>
    /// <param name="components">The components.</param>
    public void Run(IEnumerable<Entity> managed, IReadOnlyCollection<(int Type, Guid Id)> components)
    {
        var keys = components.ToHashSet();
        var written = new HashSet<(int Type, Guid Id)>(keys);
        foreach (var solution in managed)
        {
            var shared = _installed.ComponentsOf(solution.Id).Select(c => c.Key).Where(keys.Contains).ToList();
            if (shared.Count == 0) continue;
            Import(solution, rows: shared.Exists(c => !ComponentTypes.IsMetadata(c.Type)), null);
            written.UnionWith(_installed.ComponentsOf(solution.Id).Select(c => c.Key));
        }
        foreach (var solution in _installed.All.Where(s => !s.GetAttributeValue<bool>("ismanaged") && !SystemSolutions.Contains(s.Id)))
        {
            if (_installed.ComponentsOf(solution.Id).Any(c => ComponentTypes.IsMetadata(c.Type) && written.Contains(c.Key) && ActiveLayer.Has(_session, c.Type, c.Id))) Import(solution, rows: false, Prune);
        }
        if (written.Any(c => ComponentTypes.IsMetadata(c.Type) && ActiveLayer.Has(_session, c.Type, c.Id))) Import(_installed[SystemSolutions.Active], rows: false, Prune);
        ActiveLayer.Apply(_session, written);
    }

    // Steps that were switched off stay off, and rows of a solution that shares none are left as they are.
    private void Import(Entity solution, bool rows, Action<XElement>? prune)
    {
        if (SolutionSources.Read(_session, solution.Id) is not { } source) return;
        using var zip = SolutionZip.Open(new MemoryStream(source, writable: false));
        var manifest = SolutionManifest.Read(zip);
        var customizations = zip.ReadXml("customizations.xml");
        prune?.Invoke(customizations);
        var defaults = new RowDefaults(_session, _now, _userId) { Managed = manifest.Managed, IntroducedVersion = manifest.Version, SolutionId = solution.Id };
        var context = new ImportContext(zip, manifest, customizations, _session, defaults, new SolutionImportOptions { ActivateSteps = false });
        foreach (var importer in ComponentImporters.InOrder.Where(i => rows || i is ChoiceImporter or TableImporter or RelationshipImporter or ImageConfigurationImporter)) importer.Import(context);
    }

    // Of metadata whose unmanaged changes were overwritten nothing comes back.
    private void Prune(XElement customizations)
    {
        foreach (var relationship in customizations.Child("EntityRelationships")?.Elements().Where(r => !HasLayer(ComponentTypes.EntityRelationship, MetadataIds.Relationship(RelationshipReader.Name(r)))).ToList() ?? []) relationship.Remove();
        foreach (var choice in customizations.Child("optionsets")?.Elements().Where(c => !HasLayer(ComponentTypes.OptionSet, MetadataIds.Choice(c.Attr("Name") ?? ""))).ToList() ?? []) choice.Remove();
        foreach (var image in customizations.Child("AttributeImageConfigs")?.Elements().Where(i => !HasLayer(ComponentTypes.Attribute, MetadataIds.Column(i.Text("parententitylogicalname") ?? "", i.Text("attributelogicalname") ?? ""))).ToList() ?? []) image.Remove();
        foreach (var image in customizations.Child("EntityImageConfigs")?.Elements().Where(i => !HasLayer(ComponentTypes.Entity, MetadataIds.Table(i.Text("parententitylogicalname") ?? "")) || !_session.Metadata.TryGetTable(i.Text("parententitylogicalname") ?? "", out _)).ToList() ?? []) image.Remove();
        foreach (var element in customizations.Child("Entities")?.Elements().ToList() ?? [])
        {
            var table = TableReader.LogicalName(element);
            // One that was deleted since doesn't come back.
            if (!_session.Metadata.TryGetTable(table, out _)) element.Remove();
            if (TableReader.Info(element) is not { } info) continue;
            foreach (var key in info.Child("EntityKeys")?.Elements().Where(k => !HasLayer(ComponentTypes.EntityKey, MetadataIds.Key(table, (k.Text("LogicalName") ?? k.Text("Name") ?? "").ToLowerInvariant()))).ToList() ?? []) key.Remove();
            foreach (var attribute in info.Child("attributes")?.Elements().Where(a => !HasLayer(ComponentTypes.Attribute, MetadataIds.Column(table, ColumnReader.LogicalName(a)))).ToList() ?? []) attribute.Remove();
            if (HasLayer(ComponentTypes.Entity, MetadataIds.Table(table))) continue;
            foreach (var labels in new[] { "LocalizedNames", "LocalizedCollectionNames", "Descriptions" }) info.Child(labels)?.Remove();
        }
    }

    private bool HasLayer(int type, Guid id) => ActiveLayer.Has(_session, type, id);
}
