using System;
using Microsoft.Xrm.Sdk;

namespace Sample.Plugins;

/// <summary>Before an account is created: refuses one without a telephone number, and gives it an account number.</summary>
public sealed class CheckAccount : IPlugin
{
    /// <summary>Called by the platform.</summary>
    public void Execute(IServiceProvider serviceProvider)
    {
        if (serviceProvider is null) throw new ArgumentNullException(nameof(serviceProvider));
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var tracing = (ITracingService)serviceProvider.GetService(typeof(ITracingService));
        var account = (Entity)context.InputParameters["Target"];

        tracing.Trace("Checking '{0}'.", account.GetAttributeValue<string>("name"));
        if (string.IsNullOrEmpty(account.GetAttributeValue<string>("telephone1"))) throw new InvalidPluginExecutionException("Give the account a telephone number.");
        account["accountnumber"] = $"S-{context.OperationCreatedOn:yyMMdd-HHmmss}";
        tracing.Trace("Its number is {0}.", account["accountnumber"]);
    }
}
