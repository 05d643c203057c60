using TestPlugins.Missing;

namespace TestPlugins.EarlyBound;

/// <summary>Can't be loaded, as a workflow activity can't.</summary>
public sealed class Activity : AbsentBase
{
}
