namespace TestPlugins.Missing;

public abstract class AbsentBase
{
}
