using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>
/// The merged pipelines of Create/CreateMultiple and Update/UpdateMultiple: the multiple message raises the single event once a row, the single one raises the
/// multiple event with one row (PLATFORM-FACTS 1.9). The message that was asked for comes first (assumed). SetState raises SetStateDynamicEntity too.
/// </summary>
internal static class MergedMessages
{
    private const string Suffix = "Multiple";

    /// <summary>What the platform raises for a SetState; steps on SetState itself run here too (decision 0037).</summary>
    private const string WithEntity = "SetStateDynamicEntity";

    /// <summary>The operation's own event and the ones that its counterpart's steps are raised for.</summary>
    public static IReadOnlyList<MessageEvent> Expand(MessageEvent own, RegistrationSnapshot registrations)
    {
        var events = new List<MessageEvent> { own };
        if (own.Message is "Create" or "Update")
        {
            if (registrations.HasSteps(own.Message + Suffix, own.Table) && own.Input["Target"] is Entity target) events.Add(ToMultiple(own, target));
        }
        else if (own.Message is "CreateMultiple" or "UpdateMultiple")
        {
            var single = own.Message[..^Suffix.Length];
            if (registrations.HasSteps(single, own.Table) && own.Input["Targets"] is EntityCollection targets)
            {
                events.AddRange(targets.Entities.Select(row => ToSingle(own, single, row)));
            }
        }
        else if (own.Message == "SetState" && registrations.HasSteps(WithEntity, own.Table))
        {
            events.Add(new MessageEvent(WithEntity, own.Table, own.Id, own.Input, own.Shared) { Outer = own.Outer, ImageRows = own.ImageRows, PlatformColumns = own.PlatformColumns });
        }
        return events;
    }

    /// <summary>Takes rows that steps put in the place of others over into the operation's own parameters.</summary>
    public static void TakeOver(IReadOnlyList<MessageEvent> events)
    {
        var own = events[0];
        for (var i = 1; i < events.Count; i++)
        {
            if (events[i].Input.TryGetValue("Target", out var target) && target is Entity row)
            {
                ((EntityCollection)own.Input["Targets"]).Entities[i - 1] = row;
            }
            else if (events[i].Input.TryGetValue("Targets", out var targets) && targets is EntityCollection { Entities.Count: 1 } rows)
            {
                own.Input["Target"] = rows.Entities[0];
            }
        }
    }

    /// <summary>Gives the counterpart's events the results of the main operation.</summary>
    public static void Complete(IReadOnlyList<MessageEvent> events)
    {
        var own = events[0];
        for (var i = 1; i < events.Count; i++)
        {
            if (own.Output.TryGetValue("id", out var id) && id is Guid created)
            {
                events[i].Output["Ids"] = new[] { created };
            }
            else if (own.Output.TryGetValue("Ids", out var ids) && ids is Guid[] all)
            {
                events[i].Output["id"] = all[i - 1];
                events[i].Id = all[i - 1];
            }
        }
    }

    private static MessageEvent ToMultiple(MessageEvent own, Entity target)
    {
        var input = new ParameterCollection { ["Targets"] = new EntityCollection([target]) { EntityName = own.Table } };
        return new MessageEvent(own.Message + Suffix, own.Table, Guid.Empty, input, own.Shared)
        {
            Outer = own.Outer,
            ImageRows = own.ImageRows,
            PlatformColumns = own.PlatformColumns,
        };
    }

    private static MessageEvent ToSingle(MessageEvent own, string message, Entity row) =>
        new(message, own.Table, row.Id, new ParameterCollection { ["Target"] = row }, own.Shared)
        {
            Outer = own.Outer,
            ImageRows = [row.ToEntityReference()],
            PlatformColumns = own.PlatformColumns,
        };
}
