using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>A message made of other requests: it has no pipeline of its own, its requests have.</summary>
internal interface ICompositeMessageHandler
{
    /// <summary>The message's name.</summary>
    string MessageName { get; }

    /// <summary>Runs the requests.</summary>
    ParameterCollection Execute(ParameterCollection input, CallScope scope, MessagePipeline pipeline);
}
