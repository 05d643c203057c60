using System;

namespace ErpIntegration.Registration;

/// <summary>
/// Registers the plug-in class for a message of a table. The packer reads it from the built assembly's metadata and writes the step into the solution; nothing
/// reads it at run time.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
internal sealed class PluginStepAttribute : Attribute
{
    /// <summary>Declares a step.</summary>
    /// <param name="message">Name of the message, for example Update.</param>
    /// <param name="table">Logical name of the table; null for a message without one.</param>
    /// <param name="stage">Where in the pipeline it runs.</param>
    /// <param name="mode">Inside the operation or as a system job.</param>
    public PluginStepAttribute(string message, string? table, Stage stage, Mode mode)
    {
        Message = message;
        Table = table;
        Stage = stage;
        Mode = mode;
    }

    /// <summary>Name of the message.</summary>
    public string Message { get; }

    /// <summary>Logical name of the table; null for a message without one.</summary>
    public string? Table { get; }

    /// <summary>Where in the pipeline it runs.</summary>
    public Stage Stage { get; }

    /// <summary>Inside the operation or as a system job.</summary>
    public Mode Mode { get; }

    /// <summary>Order among the steps of one stage, low before high; 1 by default.</summary>
    public int Rank { get; set; } = 1;

    /// <summary>Update only: it runs when one of these columns is in the request.</summary>
    public string[]? FilteringColumns { get; set; }

    /// <summary>Name of the step; null for "type: message of table".</summary>
    public string? Name { get; set; }

    /// <summary>What it is for, shown to administrators.</summary>
    public string? Description { get; set; }

    /// <summary>Unsecure configuration, given to the constructor.</summary>
    public string? Configuration { get; set; }

    /// <summary>Asynchronous steps: whether the system job is deleted once it has succeeded.</summary>
    public bool AsyncAutoDelete { get; set; }
}
