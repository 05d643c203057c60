using System;

namespace ErpIntegration.Registration;

/// <summary>Says which event a capture plug-in tells about. The event catalogue in the docs is made from it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class IntegrationEventAttribute : Attribute
{
    /// <summary>Declares an event.</summary>
    /// <param name="type">Its type, erp.thing.past tense.version.</param>
    /// <param name="table">Logical name of the table of its subject.</param>
    /// <param name="description">When it happens, for the catalogue.</param>
    public IntegrationEventAttribute(string type, string table, string description)
    {
        Type = type;
        Table = table;
        Description = description;
    }

    /// <summary>Its type.</summary>
    public string Type { get; }

    /// <summary>Logical name of the table of its subject.</summary>
    public string Table { get; }

    /// <summary>When it happens.</summary>
    public string Description { get; }

    /// <summary>
    /// Whether the event tells the state a record is in, so that a reconciliation can see from the record that it is missing. A change that leaves the state as it is
    /// can't be seen afterwards.
    /// </summary>
    public bool TellsState { get; set; }
}
