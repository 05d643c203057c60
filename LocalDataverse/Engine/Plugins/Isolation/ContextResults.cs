using System;
using System.Linq;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>Takes over what a plug-in in a worker did to its context. Rows stay the objects they are: other steps and the message itself hold them.</summary>
internal static class ContextResults
{
    public static void Take(WorkerFrame done, PluginContext context)
    {
        Take(done.Parameters!, context.InputParameters);
        Take(done.OutputParameters!, context.OutputParameters);
        Take(done.SharedVariables!, context.SharedVariables);
    }

    private static void Take(ParameterCollection from, ParameterCollection to)
    {
        foreach (var name in to.Keys.Where(k => !from.ContainsKey(k)).ToList()) to.Remove(name);
        foreach (var (name, value) in from)
        {
            if (value is Entity row && to.TryGetValue(name, out var there) && there is Entity own && own.LogicalName == row.LogicalName) Take(row, own);
            else if (value is EntityCollection rows && to.TryGetValue(name, out var list) && list is EntityCollection owns && owns.Entities.Count == rows.Entities.Count) Take(rows, owns);
            else to[name] = value;
        }
    }

    private static void Take(EntityCollection from, EntityCollection to)
    {
        for (var i = 0; i < from.Entities.Count; i++)
        {
            if (from.Entities[i].LogicalName == to.Entities[i].LogicalName) Take(from.Entities[i], to.Entities[i]);
            else to.Entities[i] = from.Entities[i];
        }
    }

    private static void Take(Entity from, Entity to)
    {
        foreach (var column in to.Attributes.Keys.Where(c => !from.Contains(c)).ToList()) to.Attributes.Remove(column);
        foreach (var (column, value) in from.Attributes) to[column] = value;
        foreach (var (column, text) in from.FormattedValues) to.FormattedValues[column] = text;
        if (from.Id != Guid.Empty) to.Id = from.Id;
    }
}
