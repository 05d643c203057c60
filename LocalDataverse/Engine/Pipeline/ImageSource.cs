using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Rules;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Reads the rows that images are taken of: once before and once after the main operation, and only when a step asks (PLATFORM-FACTS 1.4).</summary>
internal sealed class ImageSource
{
    private readonly IDataSession _session;
    private readonly FormattedValues _formatted;
    private readonly Dictionary<(string Table, Guid Id), Entity?> _before = [];
    private readonly Dictionary<(string Table, Guid Id), Entity?> _after = [];

    /// <summary>The images of an operation, with the texts its user sees.</summary>
    public ImageSource(IDataSession session, UserSettings settings)
    {
        _session = session;
        _formatted = new FormattedValues(session, settings);
    }

    /// <summary>Reads the rows before they change when a step of these events wants a pre-image.</summary>
    public void CaptureBefore(IEnumerable<MessageEvent> events, RegistrationSnapshot registrations)
    {
        foreach (var raised in events.Where(e => ImageRules.HasPre(e.Message)))
        {
            Capture(_before, raised, registrations.StepsFor(raised.Message, raised.Table).SelectMany(s => s.Images).Where(i => i.Pre));
        }
    }

    /// <summary>Reads the rows right after they changed when a step of these events wants a post-image: what other steps do to them afterwards is not in it.</summary>
    public void CaptureAfter(IEnumerable<MessageEvent> events, RegistrationSnapshot registrations)
    {
        foreach (var raised in events.Where(e => ImageRules.HasPost(e.Message)))
        {
            Capture(_after, raised, registrations.StepsFor(raised.Message, raised.Table).Where(s => s.Stage == Stage.PostOperation).SelectMany(s => s.Images).Where(i => i.Post));
        }
    }

    /// <summary>The pre-images of a step, one collection a row.</summary>
    public EntityImageCollection[] Before(MessageEvent raised, StepDefinition step, Principal user) =>
        ImageRules.HasPre(raised.Message) ? Project(_before, raised, step.Images.Where(i => i.Pre), user) : Empty(raised);

    /// <summary>The post-images of a step at stage 40, one collection a row.</summary>
    public EntityImageCollection[] After(MessageEvent raised, StepDefinition step, Principal user) =>
        step.Stage == Stage.PostOperation && ImageRules.HasPost(raised.Message) ? Project(_after, raised, step.Images.Where(i => i.Post), user) : Empty(raised);

    private void Capture(Dictionary<(string, Guid), Entity?> rows, MessageEvent raised, IEnumerable<StepImage> images)
    {
        foreach (var image in images)
            foreach (var row in raised.ImageRows) Read(rows, RowOf(image, raised, row));
    }

    /// <summary>The row an image is of: of a Merge it may be the one that goes.</summary>
    private static EntityReference RowOf(StepImage image, MessageEvent raised, EntityReference row) =>
        image.Property == ImageRules.Subordinate && raised.Input.TryGetValue(ImageRules.Subordinate, out var value) && value is Guid id ? new EntityReference(row.LogicalName, id) : row;

    private EntityImageCollection[] Project(Dictionary<(string, Guid), Entity?> rows, MessageEvent raised, IEnumerable<StepImage> images, Principal user)
    {
        var wanted = images.ToList();
        if (wanted.Count == 0) return Empty(raised);
        return raised.ImageRows.Select(reference =>
        {
            var collection = new EntityImageCollection();
            foreach (var image in wanted)
            {
                if (Read(rows, RowOf(image, raised, reference)) is not { } row) continue;
                collection[image.Alias] = Select(row, image.Columns);
                // The step's user sees of secured columns what it may read (assumed: no page says whose rights count).
                SecuredColumns.Hide(_session, user, collection[image.Alias]);
            }
            return collection;
        }).ToArray();
    }

    private static EntityImageCollection[] Empty(MessageEvent raised) => raised.ImageRows.Select(_ => new EntityImageCollection()).ToArray();

    private string[] ImageColumns(string table) => _session.Metadata.TryGetTable(table, out var definition) ? [.. WrittenColumns.Of(definition).Images.Select(c => c.LogicalName)] : [];

    private Entity Select(Entity row, IReadOnlyList<string> columns)
    {
        var copy = ValueCopier.Copy(row);
        if (columns.Count == 0)
        {
            foreach (var column in ImageColumns(row.LogicalName)) copy.Attributes.Remove(column);
            return copy;
        }
        var wanted = columns.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var column in copy.Attributes.Keys.Where(c => !wanted.Contains(c)).ToList())
        {
            if (copy[column] is Guid id && id == copy.Id) continue;
            copy.Attributes.Remove(column);
            copy.FormattedValues.Remove(column);
        }
        return copy;
    }

    private Entity? Read(Dictionary<(string, Guid), Entity?> rows, EntityReference reference)
    {
        var key = (reference.LogicalName, reference.Id);
        if (!rows.TryGetValue(key, out var row))
        {
            row = _session.Find(reference.LogicalName, reference.Id, new ColumnSet(true));
            // Image columns aren't among all columns, but an image of a step may name them.
            if (row is not null && ImageColumns(reference.LogicalName) is { Length: > 0 } named) row.Attributes.AddRange(_session.Find(reference.LogicalName, reference.Id, new ColumnSet(named))!.Attributes.Where(a => !row.Contains(a.Key)));
            SecretColumns.Remove(row);
            if (row is not null) _formatted.Fill(row);
            rows[key] = row;
        }
        return row;
    }
}
